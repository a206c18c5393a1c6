import { useProblemTitle } from '@/design/page-state';
import type { CaseFault } from '@/api/work';
import { currentLanguage } from '@/words/language';
import { useNames } from '@/words/names';
import type { Row } from './use-case-file';
import type { Outcomes } from './use-starting';
import { useCaseImportWords } from './words';

/** What became of a row. @property case the one that was started @property faults why it was not, or could not be */
export type Told = Readonly<{
  state: 'started' | 'refused' | 'faulty' | 'waits';
  case: string | null;
  faults: readonly string[];
}>;

/** Says what became of a row, in the reader's language: for the table, and for the file that is taken away. */
export function useTold(outcomes: Outcomes): (row: Row) => Told {
  const title = useProblemTitle();
  const fault = useFault();
  return ({ line, started, faults }) => {
    const outcome = outcomes.get(line);
    if (outcome && 'started' in outcome) return { state: 'started', case: outcome.started, faults: [] };
    if (outcome) return { state: 'refused', case: null, faults: [title(outcome.refused)] };
    if (started !== null) return { state: 'started', case: started, faults: [] };
    return { state: faults.length > 0 ? 'faulty' : 'waits', case: null, faults: faults.map(fault) };
  };
}

/** The field by the name of its column, what is wrong there, and what it is about. */
function useFault(): (fault: CaseFault) => string {
  const say = useCaseImportWords();
  const name = useNames();
  return ({ code, titles, pointer, message, about }) => {
    const field = pointer
      .slice(1)
      .replace(/^facts\//, 'fact.')
      .replaceAll('/', '.');
    if (code === 'malformed-request' || code === 'invalid-facts')
      // What exactly does not fit, the server says in English alone.
      return (
        say('badField', { field }) + (currentLanguage() === 'en' && message !== null ? `: ${message}` : '')
      );
    return about === null ? `${name(titles)} (${field})` : `${name(titles)}: ${about}`;
  };
}
