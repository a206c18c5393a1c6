import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '@/api/procedures';
import type { CaseView } from '@/api/types';
import { At } from '@/design/instant';
import { Empty } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useCapacity } from '@/parts/case/capacity-words';
import parts from '@/parts/case/case.module.css';
import { useParty, useWho } from '@/parts/case/use-who';
import { useCaseWords } from '@/parts/case/words';
import { TimeLeft } from '@/parts/task/time-left';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useCasePageWords } from './words';

type Request = CaseView['requests'][number];
type Round = Request['rounds'][number];
type Signature = Round['signatures'][number];

const statusLook = {
  'in-review': 'chipBlue',
  returned: 'chipWarn',
  approved: 'chipGood',
  refused: 'chipBad',
  withdrawn: 'chip',
} as const;

/** Every request with its rounds: who signed in which order, and what they wrote. The latest comes first. */
export function Links({ view }: Readonly<{ view: CaseView }>) {
  const say = useCasePageWords();
  const latest = view.requests.toReversed();
  return (
    <section className={page['card']}>
      {latest.length === 0 && <Empty title={say('noLinks')}>{say('noLinksHelp')}</Empty>}
      {latest.map((request) => (
        <OneLink key={request.id} request={request} view={view} />
      ))}
    </section>
  );
}

function OneLink({ request, view }: Readonly<{ request: Request; view: CaseView }>) {
  const say = useCasePageWords();
  const part = useCaseWords();
  const name = useNames();
  const { officer } = useWho();
  const party = useParty(view.parties);
  return (
    <article className={parts['link']}>
      <div className={page['rowLine']}>
        <h2>
          {name(request.name)}
          {request.subject !== null && ` · ${party(request.subject)}`}
        </h2>
        <span className={`${page['chip']} ${page[statusLook[request.status]]}`}>{part(request.status)}</span>
        <span className={page['small']}>
          {say('proposer', { who: officer(request.proposer) })}
          {request.decidedAt !== null && (
            <>
              {' · '}
              <At iso={request.decidedAt} />
            </>
          )}
        </span>
      </div>
      {request.rounds.toReversed().map((round) => (
        <OneRound key={round.round} round={round} request={request} view={view} />
      ))}
    </article>
  );
}

type RoundProps = Readonly<{ round: Round; request: Request; view: CaseView }>;

function OneRound({ round, request, view }: RoundProps) {
  const say = useCasePageWords();
  const { either, officer } = useWho();
  const several = request.rounds.length > 1;
  const waiting = view.tasks.filter(
    (task) => task.request === request.id && task.round === round.round && task.status === 'open',
  );
  const asked = view.findings.filter(
    (finding) => finding.request === request.id && finding.round === round.round,
  );
  return (
    <div className={page['list']}>
      {several && (
        <p className={page['small']}>
          {say('round', { round: round.round })} · <At iso={round.requestedAt} /> · {officer(round.by)}
        </p>
      )}
      <ol className={parts['chain']}>
        {round.signatures.map((signature) => (
          <Signer key={signature.id} signature={signature} procedure={view.procedure} />
        ))}
        {waiting.map((task) => (
          <li key={task.id} className={parts['signer']} data-lapsed="true">
            <span className={page['muted']}>{either(task.post)}</span>
            <TimeLeft dueAt={task.dueAt} />
          </li>
        ))}
      </ol>
      {asked.length > 0 && (
        <ul className={page['list']}>
          {asked.map(({ id, item, requirement, problem, status }) => (
            <li key={id} className={page['rowLine']}>
              <span className={`${page['chip']} ${page[status === 'closed' ? 'chipGood' : 'chipWarn']}`}>
                {say(`defect-${status}`)}
              </span>
              <span className={page['grow']}>
                {item} {requirement ?? problem}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Opinions signatures={round.signatures} />
    </div>
  );
}

function Signer({ signature, procedure }: Readonly<{ signature: Signature; procedure: string }>) {
  const say = useCasePageWords();
  const part = useCaseWords();
  const name = useNames();
  const capacity = useCapacity();
  const { officer } = useWho();
  const { data: definition } = useQuery(procedureQuery(procedure));
  const step = definition?.links.flatMap(({ steps }) => steps).find(({ id }) => id === signature.step);
  return (
    <li
      className={parts['signer']}
      data-decision={signature.decision}
      data-lapsed={signature.lapsed}
      title={name(step?.name)}
    >
      <span>
        <strong>{officer(signature.officer)}</strong> {part(signature.decision)}
      </span>
      <span className={page['small']}>
        <At iso={signature.at} /> {capacity(signature.capacity)}
        {signature.withdrawn ? ` · ${say('taken')}` : signature.lapsed && ` · ${say('lapsed')}`}
      </span>
    </li>
  );
}

const parts4 = [
  ['procedure', 'procedure'],
  ['facts', 'factsOf'],
  ['evidence', 'evidence'],
  ['discretion', 'discretion'],
] as const;

function Opinions({ signatures }: Readonly<{ signatures: readonly Signature[] }>) {
  const say = useCasePageWords();
  const shared = useSharedWords();
  const { officer } = useWho();
  if (signatures.length === 0) return null;
  return (
    <details className={parts['more']}>
      <summary>{say('opinions')}</summary>
      <Table heads={[say('who'), ...parts4.map(([, word]) => say(word))]}>
        {signatures.map(({ id, officer: by, opinion, reason }) => (
          <tr key={id}>
            <th scope="row">{officer(by)}</th>
            {reason !== undefined ? (
              <td colSpan={4} className={parts['opinion']}>
                {reason ?? shared('hidden')}
              </td>
            ) : (
              parts4.map(([key]) => (
                <td key={key} className={parts['opinion']}>
                  {opinion[key]}
                </td>
              ))
            )}
          </tr>
        ))}
      </Table>
    </details>
  );
}
