import { useState, type FormEvent } from 'react';
import { useLogNow } from '@/api/log-clock';
import type { RecordRule, Schemas } from '@/api/types';
import { recordFact } from '@/api/work';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { ResultField } from '@/parts/form/result-field';
import { MaterialPicker } from '@/parts/form/material-picker';
import { Refused } from '@/parts/form/refused';
import { SchemaFields } from '@/parts/form/schema-fields';
import { fieldsOf, valuesOf } from '@/parts/form/schema';
import { useCaseAct } from '@/parts/form/use-case-act';
import { useFormWords } from '@/parts/form/words';
import { TextBox } from '@/parts/form/text-box';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { named, type Common } from './common';
import { SubjectField } from './subject-field';
import { useDeskWords } from './words';

type Props = Common & Readonly<{ fact: string | undefined; onPick: (fact: string) => void }>;

/** Records what happened outside the approval chain: an execution, a delivery, a procuratorate's decision. */
export function RecordForm({ fact: chosen, onPick, ...common }: Props) {
  const say = useDeskWords();
  const form = useFormWords();
  const name = useNames();
  const rule = common.definition.records.find(({ id }) => id === chosen);
  return (
    <>
      <FieldBox label={say('fact')} required>
        <Choice
          value={chosen ?? ''}
          none={form('choose')}
          options={common.definition.records.map((each) => [each.id, name(each.name)])}
          onChange={onPick}
        />
      </FieldBox>
      {rule ? <Guided {...common} rule={rule} /> : <p className={page['muted']}>{say('pickFact')}</p>}
    </>
  );
}

function Guided({ view, definition, onDone, rule }: Common & Readonly<{ rule: RecordRule }>) {
  const say = useDeskWords();
  const name = useNames();
  const now = useLogNow();
  const only = view.subjects.length === 1 ? view.subjects[0]?.id : undefined;
  const [subject, setSubject] = useState(only ?? '');
  const [at, setAt] = useState(() => localOf(now));
  const [result, setResult] = useState('');
  const [number, setNumber] = useState('');
  const [note, setNote] = useState('');
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const fields = fieldsOf(rule.particulars);
  const record = useCaseAct((body: Schemas['NewRecord'], key) => recordFact(view.id, body, key), {
    about: view.id,
    then: () => onDone(`${say('kept')} · ${name(rule.name)}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const particulars = valuesOf(fields, written);
    const document = documents.at(-1);
    record.send({
      type: rule.id,
      at: instantOf(at, view.changedAt),
      ...(rule.per === 'subject' && subject !== '' && { subject }),
      ...(result !== '' && { result }),
      ...(number.trim() !== '' && { number: number.trim() }),
      ...(note.trim() !== '' && { note: note.trim() }),
      ...(document !== undefined && { document }),
      ...(Object.keys(particulars).length > 0 && { particulars }),
    });
  };
  return (
    <form className={page['form']} onSubmit={submit}>
      <div className={page['fieldRow']}>
        {rule.per === 'subject' && <SubjectField view={view} value={subject} onChange={setSubject} />}
        <FieldBox label={say('at')} required>
          <input
            type="datetime-local"
            className="field"
            required
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
        </FieldBox>
        {rule.results && (
          <ResultField label={say('result')} results={rule.results} value={result} onChange={setResult} />
        )}
        <FieldBox label={say('number')}>
          <input className="field" value={number} onChange={({ target }) => setNumber(target.value)} />
        </FieldBox>
      </div>
      {fields.length > 0 && (
        <fieldset>
          <legend>{say('particulars')}</legend>
          <SchemaFields
            fields={fields}
            written={written}
            onWrite={(id, value) => setWritten((before) => ({ ...before, [id]: value }))}
          />
        </fieldset>
      )}
      {rule.documents.length > 0 && (
        <fieldset>
          <legend>
            {say('proof')} <b aria-hidden="true">*</b>
          </legend>
          <MaterialPicker
            view={view}
            documents={named(definition.documents, rule.documents)}
            subject={rule.per === 'subject' && subject !== '' ? subject : undefined}
            chosen={documents}
            onChoose={setDocuments}
          />
        </fieldset>
      )}
      <TextBox label={say('note')} rows={2} value={note} onChange={setNote} />
      <p className={page['small']}>{say('source', { source: rule.source })}</p>
      <Refused error={record.error} />
      <p>
        <Btn type="submit" kind="primary" busy={record.isPending}>
          {say('keep')} · {name(rule.name)}
        </Btn>
      </p>
    </form>
  );
}
