import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { procedureQuery, proceduresQuery } from '@/api/procedures';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { useProblemTitle } from '@/design/page-state';
import { FilePick } from '@/design/file-pick';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { fieldsOf } from '@/parts/form/schema';
import { Refused } from '@/parts/form/refused';
import { useNames } from '@/words/names';
import { factPrefix, partyColumns, plainColumns } from './import/read-cases';
import { saveCsv } from './import/save-csv';
import { TriedTable } from './import/tried-table';
import { textIn, useCaseFile, type Tried } from './import/use-case-file';
import { leftOf, useStarting } from './import/use-starting';
import { useTold } from './import/use-told';
import { useCaseImportWords } from './import/words';
import { startable } from './common';
import { useDeskWords } from './words';

/** Starts many cases from one file: tried first, then each by an act of its own. */
export function ImportPage() {
  const say = useCaseImportWords();
  const desk = useDeskWords();
  const name = useNames();
  const { data: procedures } = useQuery(proceduresQuery);
  const [procedure, setProcedure] = useState('criminal');
  const { data: definition } = useQuery(procedureQuery(procedure));
  const { tried, error, busy, tryFile, forget } = useCaseFile(definition);
  const starting = useStarting();
  const columns = [
    ...plainColumns,
    ...Object.keys(partyColumns),
    ...fieldsOf(definition?.facts).map((field) => `${factPrefix}${field.id}`),
  ];
  return (
    <div className={page['page']}>
      <h1>{say('title')}</h1>
      <section className={`${page['card']} ${page['form']}`}>
        <p>{say('help')}</p>
        <FieldBox label={desk('procedure')} required>
          <Choice
            value={procedure}
            options={startable(procedures).map((each) => [each.id, name(each.name)])}
            onChange={(id) => {
              setProcedure(id);
              forget();
            }}
          />
        </FieldBox>
        <div className={page['rowLine']}>
          <FilePick
            word={say('file')}
            accept=".csv,.json,text/csv,application/json"
            disabled={definition === undefined || starting.busy}
            onPick={(file) => {
              starting.forget();
              void tryFile(file);
            }}
          />
          <Btn size="small" onClick={() => saveCsv(`${procedure}.csv`, [columns])}>
            {say('template')}
          </Btn>
        </div>
        <p className={page['small']}>{say('partiesHelp')}</p>
        {busy && <p role="status">{say('trying')}</p>}
        <Refused error={error} />
      </section>
      {tried && <TriedCard tried={tried} starting={starting} />}
    </div>
  );
}

type CardProps = Readonly<{ tried: Tried; starting: ReturnType<typeof useStarting> }>;

/** What the file holds, what became of each of its cases, and what is still to be started. */
function TriedCard({ tried, starting: { outcomes, busy, broken, start } }: CardProps) {
  const say = useCaseImportWords();
  const desk = useDeskWords();
  const title = useProblemTitle();
  const told = useTold(outcomes);
  const { rows, faults } = tried;
  const left = leftOf(rows, outcomes);
  const done = rows.length - left.length;
  const faulty = faults.length + rows.reduce((sum, row) => sum + row.faults.length, 0);
  const begun = busy || outcomes.size > 0;
  const result = () => {
    const heads = (['line', 'caseNumber', 'caseTitle', 'outcome', 'caseId', 'why'] as const).map((word) =>
      say(word),
    );
    const records = rows.map((row) => {
      const { state, case: started, faults: why } = told(row);
      const [number, name] = [textIn(row, 'caseNumber'), textIn(row, 'title')];
      return [String(row.line), number, name, say(state), started ?? '', why.join(' · ')];
    });
    saveCsv(`result-${tried.name.replace(/[.]\w+$/, '')}.csv`, [heads, ...records]);
  };
  return (
    <section className={page['card']}>
      <p role="status" className={faulty > 0 ? page['fault'] : page['done']}>
        {say('tried', { cases: rows.filter((row) => row.faults.length === 0).length, faults: faulty })}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map(({ line, fault, about }) => (
            <li key={`${line}${fault}${about}`} className={page['bad']}>
              {say('line')} {line} · {say(fault, { about })}
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <TriedTable rows={rows} told={told} />}
      {broken && (
        <p role="alert" className={page['fault']}>
          {say('broken', { why: title(broken) })}
        </p>
      )}
      <p className={page['acts']}>
        <Btn
          kind="primary"
          busy={busy}
          disabled={faulty > 0 || left.length === 0}
          onClick={() => void start(tried)}
        >
          {say(done > 0 ? 'goOn' : 'start', { count: left.length })}
        </Btn>
        {begun && (
          <>
            <progress max={rows.length} value={done} aria-label={say('progress')} />
            <span role="status">{say('starting', { done, all: rows.length })}</span>
          </>
        )}
        {rows.length > 0 && (
          <Btn size="small" disabled={busy} onClick={result}>
            {say('result')}
          </Btn>
        )}
        <Link to="/desk">{desk('title')}</Link>
      </p>
      <p className={page['small']}>{say('again')}</p>
    </section>
  );
}
