import { Link } from '@tanstack/react-router';
import { asProblem } from '@/api/problem';
import { useProblemTitle } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import type { Tried } from './use-case-file';
import { useCaseImportWords } from './words';

/** What became of one case of the file. */
export type Outcome = Readonly<{ started: string }> | Readonly<{ refused: unknown }>;

type Props = Readonly<{ tried: Tried; outcomes: ReadonlyMap<number, Outcome> }>;

/** A line for each case of the file: what would be started, or what is wrong. */
export function TriedTable({ tried: { ready, faults }, outcomes }: Props) {
  const say = useCaseImportWords();
  const lines = [...new Set([...ready, ...faults].map(({ line }) => line))].sort((a, b) => a - b);
  return (
    <Table
      heads={(['line', 'caseNumber', 'caseTitle', 'people', 'outcome'] as const).map((word) => say(word))}
    >
      {lines.map((line) => {
        const body = ready.find((each) => each.line === line)?.body;
        return (
          <tr key={line}>
            <th scope="row">{line}</th>
            <td>{body?.caseNumber}</td>
            <td>{body?.title}</td>
            <td>{body?.parties.map((party) => party.name).join(' · ')}</td>
            <td>
              {body ? (
                <Told outcome={outcomes.get(line)} />
              ) : (
                <ul>
                  {faults
                    .filter((each) => each.line === line)
                    .map(({ fault, about }) => (
                      <li key={`${fault}${about}`} className={page['bad']}>
                        {say(fault, { about })}
                      </li>
                    ))}
                </ul>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function Told({ outcome }: Readonly<{ outcome: Outcome | undefined }>) {
  const say = useCaseImportWords();
  const title = useProblemTitle();
  if (!outcome) return <span className={page['chip']}>{say('wouldStart')}</span>;
  if ('refused' in outcome)
    return <span className={`${page['chip']} ${page['chipBad']}`}>{title(asProblem(outcome.refused))}</span>;
  return (
    <span className={page['rowLine']}>
      <span className={`${page['chip']} ${page['chipGood']}`}>{say('started')}</span>
      <Link to="/desk/$caseId" params={{ caseId: outcome.started }} search={{ work: 'record' }}>
        {say('open')}
      </Link>
    </span>
  );
}
