import { useQuery } from '@tanstack/react-query';
import { useOfficerNames } from '@/api/directory';
import { requestQuery } from '@/api/cases';
import type { Schemas, TaskView } from '@/api/types';
import { At } from '@/design/instant';
import { Failed, Loading } from '@/design/page-state';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { Earlier } from './earlier';
import { Eligibility } from './eligibility';
import { materialTitle } from './materials/material-title';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Round = Schemas['RequestInCase']['rounds'][number];

/** The rounds of this request: what changed since the last one, side by side, and what was said in each. */
export function HistoryPanel({ task }: Readonly<{ task: TaskView }>) {
  const { data: request, error, refetch } = useQuery(requestQuery(task.request));
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!request) return <Loading />;
  const rounds = request.rounds.filter(({ round }) => round <= task.round);
  const [before, now] = [rounds.at(-2), rounds.at(-1)];
  return (
    <div className={styles['scroll']}>
      {now && <Changes before={before} now={now} task={task} />}
      {request.rectification && <Returned rectification={request.rectification} now={now} />}
      <Earlier task={task} all />
      <Eligibility task={task} />
    </div>
  );
}

type ChangesProps = Readonly<{ before: Round | undefined; now: Round; task: TaskView }>;

function Changes({ before, now, task }: ChangesProps) {
  const say = useSigningWords();
  const shared = useSharedWords();
  const name = useNames();
  if (!before) return <p className={styles['help']}>{say('firstRound')}</p>;
  const titles = new Map(
    task.dossier.materials.map(({ digest, title }) => [digest, name(materialTitle(title))]),
  );
  const fields = [
    [say('proposal'), before.proposal.text, now.proposal.text],
    [say('grounds'), before.grounds, now.grounds],
    [say('legalBasis'), before.legalBasis.join('；'), now.legalBasis.join('；')],
  ] as const;
  const added = now.materials.filter((digest) => !before.materials.includes(digest));
  const removed = before.materials.filter((digest) => !now.materials.includes(digest));
  return (
    <section className={styles['group']}>
      <h2 className={styles['legend']}>{say('changes')}</h2>
      <table className={styles['diff']}>
        <thead>
          <tr>
            <th aria-label={say('changes')} />
            <th scope="col">
              {say('before', { round: before.round })} <At iso={before.requestedAt} />
            </th>
            <th scope="col">
              {say('before', { round: now.round })} <At iso={now.requestedAt} />
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map(([label, old, fresh]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {old === fresh ? (
                <td colSpan={2} className={styles['same']}>
                  {say('unchanged')}
                </td>
              ) : (
                <>
                  <td>
                    <del>{old ?? shared('hidden')}</del>
                  </td>
                  <td>
                    <ins>{fresh ?? shared('hidden')}</ins>
                  </td>
                </>
              )}
            </tr>
          ))}
          <tr>
            <th scope="row">{say('materials')}</th>
            <td>
              {removed.map((digest) => (
                <del key={digest}>{titles.get(digest) ?? `${say('removed')} ${digest.slice(0, 19)}`}</del>
              ))}
            </td>
            <td>
              {added.map((digest) => (
                <ins key={digest}>{titles.get(digest) ?? digest.slice(0, 19)}</ins>
              ))}
              {added.length + removed.length === 0 && say('unchanged')}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

type ReturnedProps = Readonly<{
  rectification: NonNullable<Schemas['RequestInCase']['rectification']>;
  now: Round | undefined;
}>;

/** What was demanded, each with what was answered. */
function Returned({ rectification, now }: ReturnedProps) {
  const say = useSigningWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  return (
    <section className={styles['group']}>
      <h2 className={styles['legend']}>
        {say('wasReturned', { round: rectification.round, name: name(officer(rectification.by)) })}
      </h2>
      <p className={styles['said']}>{rectification.reasons ?? shared('hidden')}</p>
      <ol className={styles['answers']}>
        {rectification.items.map(({ id, requirement, page }) => (
          <li key={id}>
            <p>
              <strong>{id}</strong> {requirement ?? shared('hidden')} {page !== null && say('page', { page })}
            </p>
            <p className={styles['answer']}>{now?.answers.find(({ item }) => item === id)?.answer}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
