import { useId } from 'react';
import type { TaskView } from '@/api/types';
import { Btn } from '@/design/button';
import { Scroll } from '@/design/scroll';
import { useNames } from '@/words/names';
import { ChangesInBrief } from './changes';
import { Checklist } from './checklist';
import { Alarms } from './checks';
import { Ballot } from './collective/ballot';
import { Roll } from './collective/roll';
import { useVoteWords } from './collective/words';
import { askedBy, missingOf, opinionParts, type Decision as Decided, type Draft } from './draft';
import { Earlier } from './earlier';
import { Eligibility } from './eligibility';
import { Rectification } from './rectification';
import { useMayNotSign } from './may-not-sign';
import type { Change, Keeping } from './use-draft';
import { WithdrawOwn } from './withdraw-own';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

type Props = Readonly<{
  task: TaskView;
  draft: Draft;
  change: Change;
  keeping: Keeping;
  onOverwrite: () => void;
  /** Asks for the draft once more. */
  onAsk: () => void;
  onCheck: () => void;
  onCompare: () => void;
}>;

/** Everything an officer answers, from the top down, and at the foot what is still missing. */
export function SignPanel(props: Props) {
  const { task, draft, change, keeping, onOverwrite, onAsk, onCheck, onCompare } = props;
  const say = useSigningWords();
  const mayNotSign = useMayNotSign(task);
  const collective = task.kind === 'collective';
  if (mayNotSign !== null) {
    return (
      <Scroll label={say('sign')} className={styles['scroll']}>
        <p className={styles['notice']} role="status">
          {mayNotSign}
        </p>
        <WithdrawOwn task={task} />
        <Kept draft={draft} />
        <Roll task={task} />
        <Alarms alarms={task.alarms} />
        <Earlier task={task} />
        <Eligibility task={task} />
      </Scroll>
    );
  }
  return (
    <>
      <Scroll label={say('sign')} className={styles['scroll']}>
        <ChangesInBrief task={task} onCompare={onCompare} />
        <Alarms alarms={task.alarms} />
        {collective ? <Roll task={task} own={draft.vote} /> : <Earlier task={task} />}
        <fieldset className={styles['writing']} disabled={keeping === 'coming'}>
          {collective ? (
            <Ballot draft={draft} change={change} />
          ) : (
            <Decision task={task} draft={draft} change={change} />
          )}
        </fieldset>
        <KeepingNote keeping={keeping} onOverwrite={onOverwrite} onAsk={onAsk} />
      </Scroll>
      <fieldset className={styles['writing']} disabled={keeping === 'coming'}>
        <Foot task={task} draft={draft} change={change} onCheck={onCheck} />
      </fieldset>
    </>
  );
}

/** What one answers for, in words, in sight wherever one reads. What is signed is the Chinese text. */
function Responsibility({ task: { responsibility } }: Pick<Props, 'task'>) {
  const say = useSigningWords();
  const name = useNames();
  return (
    <p className={styles['answersFor']}>
      <strong>{say('responsibility')}</strong> {name(responsibility)}
    </p>
  );
}

/** What was written here before the task went to somebody else. */
function Kept({ draft }: Pick<Props, 'draft'>) {
  const say = useSigningWords();
  const written = [...opinionParts.map((part) => draft.opinion[part]), draft.reasons, draft.reason];
  if (written.every((text) => text.trim() === '')) return null;
  return (
    <section className={styles['keptDraft']}>
      <p>{say('takenWhileOpen')}</p>
      {written
        .filter((text) => text.trim() !== '')
        .map((text) => (
          <blockquote key={text}>{text}</blockquote>
        ))}
    </section>
  );
}

type Part = Readonly<{ draft: Draft; change: Change }>;

function Decision({ task, draft, change }: Part & Pick<Props, 'task'>) {
  return (
    <>
      <Checklist items={task.checklist} checks={task.checks} draft={draft} change={change} />
      <Opinion draft={draft} change={change} />
      {(draft.decision === 'return' || draft.items.length > 0) && (
        <Rectification task={task} draft={draft} change={change} />
      )}
    </>
  );
}

function Opinion({ draft, change }: Part) {
  const say = useSigningWords();
  const id = useId();
  return (
    <fieldset className={styles['group']}>
      <legend>{say('opinion')}</legend>
      <div className={styles['opinion']}>
        {opinionParts.map((part) => (
          <div key={part} className={styles['opinionPart']}>
            <label htmlFor={`${id}${part}`}>{say(part)}</label>
            <textarea
              id={`${id}${part}`}
              className={`field ${styles['grows']}`}
              rows={1}
              maxLength={20_000}
              value={draft.opinion[part]}
              onChange={({ target }) =>
                change((before) => ({ ...before, opinion: { ...before.opinion, [part]: target.value } }))
              }
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

const decisions: readonly Readonly<{ id: Decided; key: string }>[] = [
  { id: 'approve', key: '1' },
  { id: 'return', key: '2' },
  { id: 'refuse', key: '3' },
];

function DecisionChoice({ draft, change }: Part) {
  const say = useSigningWords();
  return (
    <fieldset>
      <legend className="visually-hidden">{say('decision')}</legend>
      <div className={styles['decisions']}>
        {decisions.map(({ id, key }) => (
          <label key={id} className={`${styles['decision']} ${styles[`is-${id}`]}`}>
            <input
              type="radio"
              name="decision"
              checked={draft.decision === id}
              onChange={() => change((before) => ({ ...before, decision: id }))}
            />
            <strong>{say(id)}</strong>
            <kbd aria-hidden="true">{key}</kbd>
          </label>
        ))}
      </div>
      {draft.decision && <p className={styles['help']}>{say(`${draft.decision}Help`)}</p>}
    </fieldset>
  );
}

const keepingWords = {
  coming: 'draftComing',
  unread: 'draftUnread',
  kept: 'draftKept',
  saving: 'draftSaving',
  here: 'draftHere',
  conflict: 'draftElsewhere',
} as const;

/** Where what was written is. */
function KeepingNote({ keeping, onOverwrite, onAsk }: Pick<Props, 'keeping' | 'onOverwrite' | 'onAsk'>) {
  const say = useSigningWords();
  return (
    <p className={styles['keeping']} role="status">
      {say(keepingWords[keeping])}
      {keeping === 'unread' && (
        <Btn size="small" onClick={onAsk}>
          {say('draftAsk')}
        </Btn>
      )}
      {keeping === 'conflict' && (
        <>
          <Btn size="small" onClick={onOverwrite}>
            {say('draftOverwrite')}
          </Btn>
          <Btn size="small" onClick={() => location.reload()}>
            {say('draftTake')}
          </Btn>
        </>
      )}
    </p>
  );
}

/** The decision stays in sight, with what is still missing for it. */
function Foot({ task, draft, change, onCheck }: Pick<Props, 'task' | 'draft' | 'change' | 'onCheck'>) {
  const say = useSigningWords();
  const ofVote = useVoteWords();
  const asked = askedBy(task);
  const { unopened, undisplayed } = asked;
  const [first] = missingOf(draft, asked);
  const unanswered = task.checklist.filter(({ id }) => !draft.checklist[id]).length;
  const words = {
    unopened: () => say('unopened', { count: unopened }),
    undisplayed: () => say('undisplayed', { count: undisplayed }),
    checklist: () => say('remaining', { count: unanswered }),
    decision: () => say('missingDecision'),
    reasons: () => say('missingReasons'),
    vote: () => ofVote('missingVote'),
    voteReason: () => ofVote('missingVoteReason'),
  };
  return (
    <footer className={styles['foot']}>
      {task.kind !== 'collective' && <DecisionChoice draft={draft} change={change} />}
      <Responsibility task={task} />
      <div className={styles['footRow']}>
        <p role="status" className={first ? styles['missing'] : styles['ready']}>
          {first ? words[first]() : say('ready')}
        </p>
        <Btn
          kind="primary"
          disabled={first !== undefined}
          onClick={onCheck}
          aria-keyshortcuts="Control+Enter"
        >
          {task.kind === 'collective' ? ofVote('signVote') : say('review')}
        </Btn>
      </div>
    </footer>
  );
}
