import type { ProcedureDefinition } from '@/api/types';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useDurations } from '@/words/duration-words';
import { useNames } from '@/words/names';
import { usePlace } from './use-place';
import { useAdminWords } from '../words';

type Props = Readonly<{ definition: ProcedureDefinition }>;

const none = 'PT0S';

/** Every limit with what it may be extended to, and the article it stands in. */
export function LimitsSheet({ definition }: Props) {
  const say = useAdminWords();
  const name = useNames();
  const span = useDurations();
  return (
    <section className={page['card']}>
      <h2>{say('limits')}</h2>
      <Table heads={(['name', 'limit', 'extensions', 'warns', 'source'] as const).map((word) => say(word))}>
        {definition.clocks.map((clock) => (
          <tr key={clock.id}>
            <th scope="row">{name(clock.name)}</th>
            <td className={page['nowrap']}>
              {span(clock.limit)} {clock.workingDays && say('workingDays')}
            </td>
            <td>{clock.extensions?.map(({ to, source }) => `${span(to)} (${source})`).join(' · ')}</td>
            <td>{clock.warn?.map(span).join(' · ')}</td>
            <td>{clock.source}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** Every duty with who owes it and what proves that it was done. */
export function DutiesSheet({ definition }: Props) {
  const say = useAdminWords();
  const name = useNames();
  const span = useDurations();
  const place = usePlace();
  return (
    <section className={page['card']}>
      <h2>{say('duties')}</h2>
      <Table heads={(['name', 'limit', 'owedBy', 'document', 'source'] as const).map((word) => say(word))}>
        {definition.duties.map((duty) => (
          <tr key={duty.id}>
            <th scope="row">{name(duty.name)}</th>
            <td className={page['nowrap']}>
              {duty.limit === none ? say('atOnce') : span(duty.limit)}{' '}
              {duty.workingDays && say('workingDays')}
            </td>
            <td>{duty.owedBy.map(place).join(' · ')}</td>
            <td>
              {name(definition.documents.find(({ id }) => id === duty.document)?.name) || duty.document}
            </td>
            <td>{duty.source}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}
