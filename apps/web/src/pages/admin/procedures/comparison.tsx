import type { ProcedureDefinition } from '@/api/types';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useNames } from '@/words/names';
import { differencesOf, type Difference } from './differences';
import { useFields } from './use-fields';
import { useProcedureWords } from './words';
import styles from '../admin.module.css';

type Props = Readonly<{ before: ProcedureDefinition; after: ProcedureDefinition }>;

const looks = { added: 'chipGood', removed: 'chipBad', changed: 'chipWarn' } as const;

/** What a version of a procedure changes, part by part, for somebody who proof-reads it. */
export function Comparison({ before, after }: Props) {
  const say = useProcedureWords();
  const fields = useFields(after);
  const differences = differencesOf(before, after);
  if (differences.length === 0) return <p className={page['muted']}>{say('same')}</p>;
  const sections = [...new Set(differences.map(({ section }) => section))];
  return (
    <div className={page['list']}>
      {sections.map((section) => (
        <section key={section}>
          <h3>{fields.section(section)}</h3>
          {differences
            .filter((each) => each.section === section)
            .map((difference) => (
              <One key={difference.id} difference={difference} fields={fields} />
            ))}
        </section>
      ))}
    </div>
  );
}

type OneProps = Readonly<{ difference: Difference; fields: ReturnType<typeof useFields> }>;

function One({ difference: { id, name: its, kind, fields: changed }, fields }: OneProps) {
  const say = useProcedureWords();
  const name = useNames();
  return (
    <article className={styles['difference']}>
      <p className={page['rowLine']}>
        <span className={`${page['chip']} ${page[looks[kind]]}`}>{say(kind)}</span>
        <strong>{name(its) || fields.way([id])}</strong>
        <code className={page['small']}>{id}</code>
      </p>
      {changed.length > 0 && (
        <Table heads={(['what', 'before', 'after'] as const).map((word) => say(word))}>
          {changed.map(({ path, before, after }) => (
            <tr key={path.join('/')}>
              <th scope="row">{fields.way(path) || say('what')}</th>
              <td>
                <del>{fields.value(before)}</del>
              </td>
              <td>
                <ins>{fields.value(after)}</ins>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </article>
  );
}
