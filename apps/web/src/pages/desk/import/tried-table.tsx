import { Link } from '@tanstack/react-router';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { textIn, type Row } from './use-case-file';
import type { Told } from './use-told';
import { useCaseImportWords } from './words';

type Props = Readonly<{ rows: readonly Row[]; told: (row: Row) => Told }>;

/** A line for each case of the file: what would be started, what was, or what is wrong. */
export function TriedTable({ rows, told }: Props) {
  const say = useCaseImportWords();
  return (
    <Table
      heads={(['line', 'caseNumber', 'caseTitle', 'people', 'outcome'] as const).map((word) => say(word))}
    >
      {rows.map((row) => (
        <tr key={row.line}>
          <th scope="row">{row.line}</th>
          <td>{textIn(row, 'caseNumber')}</td>
          <td>{textIn(row, 'title')}</td>
          <td>{namesIn(row)}</td>
          <td>
            <Outcome told={told(row)} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Outcome({ told: { state, case: started, faults } }: Readonly<{ told: Told }>) {
  const say = useCaseImportWords();
  if (state === 'waits') return <span className={page['chip']}>{say('wouldStart')}</span>;
  if (started !== null)
    return (
      <span className={page['rowLine']}>
        <span className={`${page['chip']} ${page['chipGood']}`}>{say('started')}</span>
        <Link to="/desk/$caseId" params={{ caseId: started }} search={{ work: 'record' }}>
          {say('open')}
        </Link>
      </span>
    );
  return (
    <ul>
      {faults.map((fault) => (
        <li key={fault} className={page['bad']}>
          {fault}
        </li>
      ))}
    </ul>
  );
}

function namesIn({ body: { parties } }: Row): string {
  const list: readonly unknown[] = Array.isArray(parties) ? parties : [];
  return list
    .flatMap((party) =>
      typeof party === 'object' && party !== null && 'name' in party && typeof party.name === 'string'
        ? [party.name]
        : [],
    )
    .join(' · ');
}
