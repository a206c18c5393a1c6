import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { procedureQuery, proceduresQuery } from '@/api/procedures';
import { startCase } from '@/api/work';
import { Btn } from '@/design/button';
import { FilePick } from '@/design/file-pick';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { fieldsOf } from '@/parts/form/schema';
import { Refused } from '@/parts/form/refused';
import { useNames } from '@/words/names';
import { factPrefix, partyColumns, plainColumns } from './import/read-cases';
import { TriedTable, type Outcome } from './import/tried-table';
import { useCaseFile, type Tried } from './import/use-case-file';
import { useCaseImportWords } from './import/words';
import { useDeskWords } from './words';

/** Starts many cases from one file: tried first, then each by an act of its own. */
export function ImportPage() {
  const say = useCaseImportWords();
  const desk = useDeskWords();
  const name = useNames();
  const client = useQueryClient();
  const { data: procedures } = useQuery(proceduresQuery);
  const [procedure, setProcedure] = useState('criminal');
  const { data: definition } = useQuery(procedureQuery(procedure));
  const { tried, error, busy, tryFile, forget } = useCaseFile(definition);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<number, Outcome>>(new Map());
  const [starting, setStarting] = useState(false);
  const columns = [
    ...plainColumns,
    ...Object.keys(partyColumns),
    ...fieldsOf(definition?.facts).map((field) => `${factPrefix}${field.id}`),
  ];
  const start = async ({ ready, digest }: Tried) => {
    setStarting(true);
    for (const { line, body } of ready) {
      const outcome = await startCase(body, `import/${digest}/${line}`).then(
        ({ id: started }): Outcome => ({ started }),
        (refused: unknown): Outcome => ({ refused }),
      );
      setOutcomes((before) => new Map([...before, [line, outcome]]));
    }
    setStarting(false);
    await client.invalidateQueries({ queryKey: ['cases'] });
  };
  const done = [...outcomes.values()].filter((each) => 'started' in each).length;
  return (
    <div className={page['page']}>
      <h1>{say('title')}</h1>
      <section className={`${page['card']} ${page['form']}`}>
        <p>{say('help')}</p>
        <FieldBox label={desk('procedure')} required>
          <select
            className="field"
            value={procedure}
            onChange={({ target }) => {
              setProcedure(target.value);
              forget();
            }}
          >
            {procedures?.map((each) => (
              <option key={each.id} value={each.id}>
                {name(each.name)}
              </option>
            ))}
          </select>
        </FieldBox>
        <div className={page['rowLine']}>
          <FilePick
            word={say('file')}
            accept=".csv,.json,text/csv,application/json"
            disabled={definition === undefined || starting}
            onPick={(file) => {
              setOutcomes(new Map());
              void tryFile(file);
            }}
          />
          <Btn size="small" onClick={() => keep(`${procedure}.csv`, `${columns.join(',')}\n`)}>
            {say('template')}
          </Btn>
        </div>
        <p className={page['small']}>{say('partiesHelp')}</p>
        {busy && <p role="status">{say('trying')}</p>}
        <Refused error={error} />
      </section>
      {tried && (
        <section className={page['card']}>
          <p role="status" className={tried.faults.length > 0 ? page['fault'] : page['done']}>
            {say('tried', { cases: tried.ready.length, faults: tried.faults.length })}
          </p>
          <TriedTable tried={tried} outcomes={outcomes} />
          <p className={page['acts']}>
            <Btn
              kind="primary"
              busy={starting}
              disabled={tried.faults.length > 0 || tried.ready.length === 0 || done === tried.ready.length}
              onClick={() => void start(tried)}
            >
              {say('start', { count: tried.ready.length })}
            </Btn>
            {outcomes.size > 0 && (
              <span role="status">{say('starting', { done, all: tried.ready.length })}</span>
            )}
            <Link to="/desk">{desk('title')}</Link>
          </p>
          <p className={page['small']}>{say('again')}</p>
        </section>
      )}
    </div>
  );
}

/** Hands a text to the reader as a file. */
function keep(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
