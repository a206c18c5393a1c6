import { useOfficerNames } from '@/api/directory';
import type { TaskView } from '@/api/types';
import { useNames } from '@/words/names';
import { useReasonWords } from './reason-words';
import { useSigningWords } from './words';

/** Why this reader may not sign this task, in words; null when they may. */
export function useMayNotSign(task: TaskView): string | null {
  const say = useSigningWords();
  const reason = useReasonWords();
  const name = useNames();
  const officer = useOfficerNames();
  if (task.status !== 'open') return say('alreadySigned');
  if (task.record !== null) return null;
  const code = task.mayNotSign?.code ?? 'step-not-open';
  const other = task.mayNotSign?.['officer'];
  const who = typeof other === 'string' ? ` · ${name(officer(other))}` : '';
  return `${say('cannotSign')} · ${reason(code)}${who}`;
}
