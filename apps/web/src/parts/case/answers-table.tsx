import type { Responsibility } from '@/api/types';
import { At } from '@/design/instant';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { defineAnswerWords } from './answer-words';
import { useCapacity } from './capacity-words';
import type { Standing } from './standing';
import { useParty, useWho } from './use-who';
import { useCaseWords } from './words';
import { useNames } from '@/words/names';
import styles from './case.module.css';

type Link = Responsibility['links'][number];
type Share = Link['signers'][number];
type Props = Readonly<{ responsibility: Pick<Responsibility, 'case' | 'links'>; standing: Standing }>;

const { useWords } = defineAnswerWords;

/** Each link with proposer, signers and whoever answers for it; above them who answers for the whole case. */
export function AnswersTable({ responsibility, standing }: Props) {
  const say = useWords();
  const name = useNames();
  const { officer } = useWho();
  const whole = responsibility.case;
  return (
    <div className={page['list']}>
      <p className={styles['answers']}>
        {whole ? (
          <>
            {say('wholeCase')} <strong>{officer(whole.answers)}</strong>{' '}
            <span className={page['small']}>
              {name(whole.rule.name)} · {whole.rule.source}
            </span>
          </>
        ) : (
          say('noneYet')
        )}
      </p>
      <Table heads={(['link', 'proposed', 'signed', 'who', 'defects'] as const).map((word) => say(word))}>
        {responsibility.links.map((link) => (
          <Row key={link.request} link={link} standing={standing} />
        ))}
      </Table>
    </div>
  );
}

function Row({ link, standing }: Readonly<{ link: Link; standing: Standing }>) {
  const say = useWords();
  const part = useCaseWords();
  const name = useNames();
  const { officer } = useWho();
  const party = useParty(standing.parties);
  const request = standing.requests.find(({ id }) => id === link.request);
  const earlier = link.earlierRounds.flatMap(({ signers }) => signers);
  return (
    <tr>
      <th scope="row">
        {name(request?.name) || link.link}
        <div className={page['small']}>
          {link.subject !== null && `${party(link.subject)} · `}
          {part(link.status)}
        </div>
      </th>
      <td>{officer(link.proposer)}</td>
      <td className={styles['signers']}>
        <ul>
          {link.signers.map((share) => (
            <Signed key={share.signature} share={share} />
          ))}
        </ul>
        {earlier.length > 0 && (
          <details className={styles['more']}>
            <summary>{say('earlierRounds', { count: earlier.length })}</summary>
            <ul>
              {earlier.map((share) => (
                <Signed key={share.signature} share={share} />
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        <strong>{officer(link.answers)}</strong>
        <div className={page['small']}>
          {name(link.rule.name)} · {link.rule.source}
        </div>
      </td>
      <td>
        {link.defects.map((defect) => (
          <div key={defect.finding}>
            <span className={`${page['chip']} ${page[defect.status === 'closed' ? 'chipGood' : 'chipWarn']}`}>
              {defect.item ?? '•'} {say(`defect-${defect.status}`)}
            </span>
            <div className={page['small']}>
              {say('defectOf', { who: defect.of.map(officer).join(' · '), by: officer(defect.foundBy) })}
              {defect.missedBy.length > 0 &&
                ` · ${say('missedBy', { who: missed(link, defect.missedBy).map(officer).join(' · ') })}`}
            </div>
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Signatures or officers that passed over a defect, as officers. */
function missed(link: Link, ids: readonly string[]): readonly string[] {
  const shares = [...link.signers, ...link.earlierRounds.flatMap(({ signers }) => signers)];
  return [...new Set(ids.map((id) => shares.find(({ signature }) => signature === id)?.officer ?? id))];
}

function Signed({ share }: Readonly<{ share: Share }>) {
  const say = useWords();
  const part = useCaseWords();
  const capacity = useCapacity();
  const { officer } = useWho();
  return (
    <li className={page['rowLine']}>
      <span className={share.decision === 'approve' ? undefined : page['chipWarn']}>
        {officer(share.officer)} {part(share.decision)}
      </span>
      <span className={page['small']}>
        <At iso={share.at} /> {capacity(share.capacity)}
        {share.lapsed && ` · ${say('lapsed')}`}
        {share.overruledBy !== null && ` · ${say('overruled', { who: officer(share.overruledBy) })}`}
        {share.held !== null && ` · ${say(`held-${share.held}`)}`}
      </span>
    </li>
  );
}
