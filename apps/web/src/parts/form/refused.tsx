import { asProblem } from '@/api/problem';
import { useProblemTitle } from '@/design/page-state';
import page from '@/design/page.module.css';
import { StepUp } from '@/parts/step-up';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Why it was not done, with the facts that the server gives to act on. What was written stays. */
export function Refused({ error }: Readonly<{ error: unknown }>) {
  const shared = useSharedWords();
  const name = useNames();
  const title = useProblemTitle();
  if (!error) return null;
  const problem = asProblem(error);
  const { because, source, faults, items, missing } = problem.facts;
  /** Words in one language or in both. */
  const tell = (words: unknown): string =>
    isRecord(words) ? name({ zh: textOf(words['zh']), en: textOf(words['en']) }) : textOf(words);
  const faultTold = (fault: unknown): string => {
    if (!isRecord(fault)) return '';
    const { line, pointer, message, messages } = fault;
    const at = typeof line === 'number' ? shared('atLine', { line }) : '';
    return [at, textOf(pointer), tell(messages ?? message)].filter(Boolean).join(' ');
  };
  const list = [
    ...listOf(faults).map(faultTold),
    ...listOf(items).map(textOf),
    ...listOf(missing).map((each) => (isRecord(each) ? tell(each['name']) : textOf(each))),
  ].filter(Boolean);
  return (
    <div role="alert" className={page['fault']}>
      <strong>{title(problem)}</strong>
      {because !== undefined && <p>{tell(because)}</p>}
      {textOf(source) && <p className={page['small']}>{textOf(source)}</p>}
      {list.length > 0 && (
        <ul>
          {list.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {problem.status === 0 && <p>{shared('unreachableHelp')}</p>}
      <StepUp error={error} />
    </div>
  );
}
