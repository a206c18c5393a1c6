import { useOfficerNames } from '@/api/directory';
import type { TaskView } from '@/api/types';
import { At } from '@/design/instant';
import stamp from '@/design/stamp.module.css';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import type { Vote } from '../draft';
import { carries, tallyOf, voteLooks, votesOn } from './tally';
import { useVoteWords } from './words';
import room from '../signing-room.module.css';
import styles from './collective.module.css';

/** Who votes, who has and how, whether they are enough, and how it stands. */
export function Roll({ task, own = null }: Readonly<{ task: TaskView; own?: Vote | null }>) {
  const say = useVoteWords();
  const shared = useSharedWords();
  const name = useNames();
  const officer = useOfficerNames();
  const { collective } = task;
  if (!collective) return null;
  const votes = votesOn(task);
  const tally = tallyOf(votes.map(({ vote }) => vote));
  const waiting = task.eligibility.eligible.filter((id) => !votes.some((vote) => vote.officer === id));
  const presides = task.record?.votes !== undefined;
  const lacking = collective.quorum - votes.length;
  return (
    <section className={styles['roll']} aria-label={say('members')}>
      <p className={styles['tally']}>
        <strong>
          {say('tally', { inFavour: tally.for, against: tally.against, abstained: tally.abstain })}
        </strong>
        <span className={lacking > 0 ? styles['open'] : styles['met']}>
          {lacking > 0 ? say('quorumOpen', { count: lacking }) : say('quorumMet')}
        </span>
        <span>{say('quorum', { voted: votes.length, quorum: collective.quorum })}</span>
      </p>
      <ol className={styles['votes']}>
        {votes.map((vote) => (
          <li key={vote.id}>
            <p className={styles['voter']}>
              <span className={`${stamp['stamp']} ${room[voteLooks[vote.vote ?? 'abstain']]}`}>
                {say(vote.vote ?? 'abstain')}
              </span>
              <strong>{name(officer(vote.officer))}</strong>
              <At iso={vote.at} />
            </p>
            <p className={styles['reason']}>{vote.reason ?? shared('hidden')}</p>
          </li>
        ))}
        {task.status === 'open' &&
          waiting.map((id) => (
            <li key={id} className={styles['waiting']}>
              <span className={stamp['stamp']}>○</span> {name(officer(id))} · {say('notYet')}
            </li>
          ))}
      </ol>
      {collective.minutesRequired && (
        <p className={collective.minuted ? styles['met'] : styles['open']}>
          {say(collective.minuted ? 'minuted' : 'minutesNeeded')}
        </p>
      )}
      {collective.outcome && (
        <p className={styles['tally']}>
          <strong>{say('outcome', { outcome: say(collective.outcome) })}</strong>
        </p>
      )}
      {presides && (
        <p className={room['answersFor']}>
          {say('presiding')}{' '}
          {own && (
            <strong>
              {say('withYours', {
                outcome: say(
                  carries(tallyOf([...votes.map(({ vote }) => vote), own])) ? 'carried' : 'not-carried',
                ),
              })}
            </strong>
          )}
        </p>
      )}
    </section>
  );
}
