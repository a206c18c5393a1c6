import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '@/api/procedures';
import type { CaseView } from '@/api/types';
import { fieldsOf } from '@/parts/form/schema';
import { useValues } from '@/parts/form/value-words';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useCasePageWords } from './words';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was told of the case when it was started, under the names that the procedure gives it. */
export function Facts({ view }: Readonly<{ view: CaseView }>) {
  const say = useCasePageWords();
  const shared = useSharedWords();
  const name = useNames();
  const value = useValues();
  const { data: definition } = useQuery(procedureQuery(view.procedure));
  const facts = isRecord(view.facts) ? view.facts : {};
  const fields = fieldsOf(definition?.facts).filter(({ id }) => facts[id] !== undefined);
  const tell = (given: unknown): string => {
    if (given === null) return shared('hidden');
    if (typeof given === 'boolean') return say(given ? 'yes' : 'no');
    if (typeof given === 'number') return String(given);
    return typeof given === 'string' ? value(given) : '';
  };
  return (
    <table className={page['table']}>
      <tbody>
        {fields.map(({ id, title }) => (
          <tr key={id}>
            <th scope="row" className={page['small']}>
              {name(title)}
            </th>
            <td>{tell(facts[id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
