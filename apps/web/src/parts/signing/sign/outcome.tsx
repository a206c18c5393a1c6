import { Link } from '@tanstack/react-router';
import type { Problem } from '@/api/problem';
import { Btn } from '@/design/button';
import { useProblemTitle } from '@/design/page-state';
import { StepUp } from '@/parts/step-up';
import { useSigningWords } from '../words';
import type { Attempt } from './use-sign-off';
import styles from './sign.module.css';

type Props = Readonly<{ attempt: Attempt; hasKey: boolean; onLookAgain: () => void }>;

/** What became of the attempt, and what to do next. */
export function Outcome({ attempt, hasKey, onLookAgain }: Props) {
  const say = useSigningWords();
  if (!hasKey) {
    return (
      <div className={styles['warn']} role="alert">
        <strong>{say('noKey')}</strong>
        <p>{say('noKeyHelp')}</p>
        <Link to="/profile">{say('toKeys')}</Link>
      </div>
    );
  }
  switch (attempt.state) {
    case 'retrying':
      return (
        <p className={styles['warn']} role="status">
          {say('unknownOutcome')}
        </p>
      );
    case 'not-used':
      return (
        <p className={styles['warn']} role="alert">
          {say('passkeyCancelled')}
        </p>
      );
    case 'refused':
      return <Refused problem={attempt.problem} onLookAgain={onLookAgain} />;
    default:
      return null;
  }
}

const stale = new Set(['record-changed', 'record-expired', 'materials-unopened', 'pages-undisplayed']);
const gone = new Set(['step-not-open', 'assigned-to-another']);

function Refused({ problem, onLookAgain }: Readonly<{ problem: Problem; onLookAgain: () => void }>) {
  const say = useSigningWords();
  const title = useProblemTitle();
  const differences = problem.facts['differences'];
  return (
    <div className={styles['fault']} role="alert">
      <strong>
        {gone.has(problem.code)
          ? say('takenAway')
          : stale.has(problem.code)
            ? say('recordChanged')
            : title(problem)}
      </strong>
      {Array.isArray(differences) && (
        <p>{say('recordChangedWhere', { fields: differences.map(pointerOf).join(', ') })}</p>
      )}
      {(stale.has(problem.code) || gone.has(problem.code)) && (
        <Btn size="small" onClick={onLookAgain}>
          {say('lookAgain')}
        </Btn>
      )}
      <StepUp error={problem} />
    </div>
  );
}

const pointerOf = (difference: unknown): string =>
  typeof difference === 'string' ? difference : String((difference as { pointer?: unknown }).pointer);
