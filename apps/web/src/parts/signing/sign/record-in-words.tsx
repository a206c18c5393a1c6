import { useOfficerNames, usePostNames } from '@/api/directory';
import type { RecordAnswer, RecordFrame, TaskView, VoteAnswer } from '@/api/types';
import { At } from '@/design/instant';
import { useNames } from '@/words/names';
import { useVoteWords } from '../collective/words';
import { opinionParts } from '../draft';
import { materialTitle } from '../materials/material-title';
import { useSigningWords } from '../words';
import styles from './sign.module.css';

const ticks = { yes: 'yes', no: 'no', 'not-applicable': 'notApplicable' } as const;

type Props = Readonly<{ task: TaskView; frame: RecordFrame; answer: RecordAnswer | VoteAnswer }>;

/** The record to sign, every field of it that means something to a person. */
export function RecordInWords({ task, frame, answer }: Props) {
  const say = useSigningWords();
  const name = useNames();
  return (
    <>
      <p className={styles['statement']}>
        <strong>{say('responsibility')}</strong> {frame.responsibility}
      </p>
      <dl className={styles['record']}>
        {'vote' in answer ? (
          <Voted frame={frame} answer={answer} />
        ) : (
          <Row label={say('decision')}>
            <strong className={styles[`is-${answer.decision}`]}>{say(answer.decision)}</strong>
          </Row>
        )}
        <dt>{say('caseAndLink')}</dt>
        <dd>
          {task.title} · {task.caseNumber ?? task.case} · {name(task.linkName)} · {name(task.stepName)} ·{' '}
          {say('before', { round: frame.round })}
        </dd>
        <dt>{say('signer')}</dt>
        <dd>
          <Capacity frame={frame} /> · <At iso={frame.issuedAt} grain="second" />
        </dd>
        {!('vote' in answer) && <Decided task={task} answer={answer} />}
        <Row label={say('materials')}>{say('readMaterials', { count: frame.materialsOpened.length })}</Row>
        <Row label={say('legalBasis')}>{frame.legalBasis.join('；')}</Row>
      </dl>
    </>
  );
}

type DecidedProps = Readonly<{ task: TaskView; answer: RecordAnswer }>;

/** Opinion, checklist, and what must be mended. */
function Decided({ task, answer }: DecidedProps) {
  const say = useSigningWords();
  const name = useNames();
  const titles = new Map(
    task.dossier.materials.map(({ digest, title }) => [digest, name(materialTitle(title))]),
  );
  return (
    <>
      {opinionParts.map((part) => (
        <Row key={part} label={say(part)}>
          {answer.opinion[part] || say('blank')}
        </Row>
      ))}
      <dt>{say('checklist')}</dt>
      <dd>
        <ul className={styles['checks']}>
          {answer.checklist.map(({ id, result, note }) => (
            <li key={id} className={result === 'no' ? styles['no'] : undefined}>
              {id} {say(ticks[result])} {note}
            </li>
          ))}
        </ul>
      </dd>
      {answer.reasons && <Row label={say('reasons')}>{answer.reasons}</Row>}
      {answer.rectification && (
        <Row label={say('items')}>
          <ol className={styles['demands']}>
            {answer.rectification.map(({ id, requirement, material, page, checklist }) => (
              <li key={id}>
                {id}. {requirement} {material && titles.get(material)}{' '}
                {page !== undefined && say('page', { page })} {checklist}
              </li>
            ))}
          </ol>
          {answer.rectifyBy && (
            <>
              {say('rectifyBy')} <At iso={answer.rectifyBy} />
            </>
          )}
        </Row>
      )}
      {answer.findings && (
        <Row label={say('pointedOut')}>
          <ol className={styles['demands']}>
            {answer.findings.map(({ requirement, material, page, checklist, by }, index) => (
              <li key={index}>
                {requirement} {material && titles.get(material)} {page !== undefined && say('page', { page })}{' '}
                {checklist} {by && <At iso={by} />}
              </li>
            ))}
          </ol>
        </Row>
      )}
    </>
  );
}

/** A vote with its reason; for the chair, the votes whose outcome he signs with it. */
function Voted({ frame, answer }: Readonly<{ frame: RecordFrame; answer: VoteAnswer }>) {
  const say = useVoteWords();
  const name = useNames();
  const officers = useOfficerNames();
  return (
    <>
      <Row label={say('vote')}>
        <strong>{say(answer.vote)}</strong>
      </Row>
      <Row label={say('reason')}>{answer.reason}</Row>
      {frame.votes && (
        <Row label={say('members')}>
          {frame.votes.map(({ officer, vote }) => `${name(officers(officer))} ${say(vote)}`).join(' · ')}
        </Row>
      )}
    </>
  );
}

function Row({ label, children }: Readonly<{ label: string; children: React.ReactNode }>) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Capacity({ frame: { officer, capacity } }: Readonly<{ frame: RecordFrame }>) {
  const say = useSigningWords();
  const name = useNames();
  const officers = useOfficerNames();
  const posts = usePostNames();
  const words = {
    own: 'capacityOwn',
    acting: 'capacityActing',
    deputy: 'capacityDeputy',
    delegated: 'capacityDelegated',
  } as const;
  const by = capacity.by === undefined ? '' : name(officers(capacity.by));
  return (
    <>
      {name(officers(officer))} · {say(words[capacity.as], { post: name(posts(capacity.post)), by })}
    </>
  );
}
