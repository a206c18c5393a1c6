import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { instrumentsQuery, produceInstrument, type InstrumentForm as Form } from '@/api/instruments';
import { isProblem, type Problem } from '@/api/problem';
import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { Refused } from '@/parts/form/refused';
import { useCaseAct } from '@/parts/form/use-case-act';
import { useFormWords } from '@/parts/form/words';
import { MaterialDialog } from '@/parts/material/material-dialog';
import { useNames } from '@/words/names';
import type { Common } from './common';
import { SubjectField } from './subject-field';
import { useDeskWords } from './words';

type Props = Common & Readonly<{ document: string | undefined; onPick: (document: string) => void }>;

/** Produces an instrument of the bureau's forms from what stands in the case, numbered and filed in one act. */
export function InstrumentForm({ document: chosen, onPick, ...common }: Props) {
  const say = useDeskWords();
  const form = useFormWords();
  const name = useNames();
  const { data: forms, error, refetch } = useQuery(instrumentsQuery);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!forms) return <Loading />;
  // Only what the case's procedure knows as one of its documents.
  const offered = common.definition.documents.flatMap((each) => {
    const its = forms.find(({ document }) => document === each.id);
    return its ? [{ form: its, name: each.name }] : [];
  });
  const picked = offered.find(({ form: { document } }) => document === chosen)?.form;
  return (
    <>
      <FieldBox label={say('instrument')} required>
        <Choice
          value={chosen ?? ''}
          none={form('choose')}
          options={offered.map(({ form: { document }, name: its }) => [document, name(its)])}
          onChange={onPick}
        />
      </FieldBox>
      {picked ? (
        <Filling {...common} form={picked} />
      ) : (
        <p className={page['muted']}>{say('pickInstrument')}</p>
      )}
    </>
  );
}

function Filling({ view, definition, onDone, form }: Common & Readonly<{ form: Form }>) {
  const say = useDeskWords();
  const name = useNames();
  const only = view.subjects.length === 1 ? view.subjects[0]?.id : undefined;
  const [subject, setSubject] = useState(only ?? '');
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [produced, setProduced] = useState<string | null>(null);
  const about = name(definition.documents.find(({ id }) => id === form.document)?.name);
  const act = useCaseAct((body: Schemas['NewInstrument'], key) => produceInstrument(view.id, body, key), {
    about: view.id,
    then: ({ digest, number }) => {
      onDone([say('produced'), about, number].filter(Boolean).join(' · '));
      setProduced(digest);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const fields = Object.fromEntries(
      Object.entries(written).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]])),
    );
    act.send({
      document: form.document,
      ...(form.per === 'subject' && subject !== '' && { subject }),
      ...(Object.keys(fields).length > 0 && { fields }),
    });
  };
  const missing = new Set(missingOf(act.error));
  const field = ({ id, name: its, required, known }: Form['fields'][number]) => (
    <FieldBox
      key={id}
      label={name(its)}
      required={required && !known}
      {...(missing.has(id) && { help: say('stillMissing') })}
    >
      <textarea
        className="field"
        rows={1}
        aria-invalid={missing.has(id) || undefined}
        value={written[id] ?? ''}
        onChange={({ target }) => setWritten((before) => ({ ...before, [id]: target.value }))}
      />
    </FieldBox>
  );
  const asked = form.fields.filter(({ id, known, required }) => (required && !known) || missing.has(id));
  const others = form.fields.filter((each) => !asked.includes(each));
  const material = view.materials.find(({ digest }) => digest === produced);
  return (
    <form className={page['form']} onSubmit={submit}>
      <p className={page['note']}>
        {say(form.numbered ? 'instrumentNumbered' : 'instrumentHelp')}
        {form.approved !== null &&
          ` ${say('instrumentApproved', { link: name(definition.links.find(({ id }) => id === form.approved)?.name) || form.approved })}`}
      </p>
      {form.per === 'subject' && <SubjectField view={view} value={subject} onChange={setSubject} />}
      {asked.length > 0 && <div className={page['fieldRow']}>{asked.map(field)}</div>}
      {others.length > 0 && (
        <details>
          <summary>{say('otherFields', { count: others.length })}</summary>
          <div className={page['fieldRow']}>{others.map(field)}</div>
        </details>
      )}
      <Refused error={act.error} />
      <p>
        <Btn type="submit" kind="primary" busy={act.isPending}>
          {say('produce')} · {about}
        </Btn>
      </p>
      {material && <MaterialDialog caseId={view.id} material={material} onClose={() => setProduced(null)} />}
    </form>
  );
}

/** Fields that the server found empty, by their ids. */
function missingOf(error: unknown): readonly string[] {
  if (!isProblem(error, 'instrument-incomplete')) return [];
  const { missing } = (error as Problem).facts;
  return Array.isArray(missing)
    ? missing.flatMap((each: unknown) => {
        const isOne = typeof each === 'object' && each !== null && 'field' in each;
        return isOne && typeof each.field === 'string' ? [each.field] : [];
      })
    : [];
}
