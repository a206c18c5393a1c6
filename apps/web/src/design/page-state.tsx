import type { ReactNode } from 'react';
import { asProblem, type Problem } from '@/api/problem';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { Btn } from './button';
import styles from './page-state.module.css';

export function Loading() {
  const say = useSharedWords();
  return (
    <div className={styles['state']} role="status" aria-live="polite">
      <span className={styles['spinner']} aria-hidden="true" />
      {say('loading')}
    </div>
  );
}

/** Nothing here, and what that means for the reader. */
export function Empty({ title, children }: Readonly<{ title: string; children?: ReactNode }>) {
  return (
    <div className={styles['state']}>
      <strong>{title}</strong>
      {children && <div className={styles['help']}>{children}</div>}
    </div>
  );
}

/** What went wrong in the reader's language, and what to do about it. */
export function Failed({ error, retry }: Readonly<{ error: unknown; retry?: () => void }>) {
  const say = useSharedWords();
  const problem = asProblem(error);
  return (
    <div className={styles['state']} role="alert">
      <strong>{useProblemTitle()(problem)}</strong>
      {problem.status === 0 && <div className={styles['help']}>{say('unreachableHelp')}</div>}
      {problem.facts.traceId && (
        <small className={styles['trace']}>{say('traceId', { id: problem.facts.traceId })}</small>
      )}
      {retry && <Btn onClick={retry}>{say('retry')}</Btn>}
    </div>
  );
}

/** The title of a problem, as the server words it in both languages. */
export function useProblemTitle(): (problem: Problem) => string {
  const say = useSharedWords();
  const name = useNames();
  return ({ facts }) => {
    if (facts.code === 'unreachable') return say('unreachable');
    return name(facts.titles) || `${say('failed')} (${facts.code})`;
  };
}
