import type { Finding } from '@/api/findings';
import { useOfficerNames } from '@/api/directory';
import { At } from '@/design/instant';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useFindingWords } from './words';
import styles from './findings.module.css';

type Moment = Readonly<{ at: string; said: string; text: string | null }>;

/** What has happened to a finding since, in order; and whom it had escaped. */
export function FindingLife({ finding }: Readonly<{ finding: Finding }>) {
  const say = useFindingWords();
  const shared = useSharedWords();
  const names = useNames();
  const officer = useOfficerNames();
  const name = (id: string) => names(officer(id));
  const moments: readonly Moment[] = [
    ...finding.urged.map(({ at, by, note }) => ({
      at,
      said: by === null ? say('wasUrgedByClock') : say('wasUrged', { name: name(by) }),
      text: note,
    })),
    ...finding.answers.map(({ at, by, answer }) => ({
      at,
      said: say('wasAnswered', { name: name(by) }),
      text: answer ?? shared('hidden'),
    })),
    ...finding.rechecks.map(({ at, by, outcome, note, requirement }) => ({
      at,
      said: say(outcome === 'closed' ? 'wasClosed' : 'wasStillOpen', { name: name(by) }),
      text: [note, requirement].filter(Boolean).join(' · ') || null,
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  const missed = [...new Set(finding.missedBy.map((by) => name(by.officer)))];
  return (
    <>
      {moments.length > 0 && (
        <ol className={styles['life']}>
          {moments.map(({ at, said, text }, index) => (
            <li key={index}>
              <p className={styles['meta']}>
                {said} <At iso={at} />
              </p>
              {text && <p className={styles['text']}>{text}</p>}
            </li>
          ))}
        </ol>
      )}
      {finding.delays.length > 0 && (
        <p className={styles['late']}>{say('delays', { count: finding.delays.length })}</p>
      )}
      {missed.length > 0 && <p className={styles['meta']}>{say('missedBy', { names: missed.join('、') })}</p>}
    </>
  );
}
