import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState, type FormEvent } from 'react';
import { officersQuery, unitsQuery } from '@/api/directory';
import { linksOf, useDefinitions } from '@/api/procedures';
import type { Parameters, QuestionKind } from '@/api/questions';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { instantOf, localOf } from '@/words/local-time';
import { useNames } from '@/words/names';
import { fieldsOf, numbers, searchOf, type Field } from './parameters';
import { useQuestionWords } from './words';
import styles from './questions.module.css';

type Props = Readonly<{ kind: QuestionKind; parameters: Parameters; inquiry: string | undefined }>;
type Values = Readonly<Partial<Record<Field, string>>>;

/** Bounds of a question. It is asked when somebody says so, not at each letter: every question is recorded. */
export function QuestionForm({ kind, parameters, inquiry }: Props) {
  const say = useQuestionWords();
  const navigate = useNavigate();
  const [values, setValues] = useState<Values>(() =>
    Object.fromEntries(Object.entries(parameters).map(([field, value]) => [field, String(value)])),
  );
  const set = (field: Field, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const go = (given: Values) => {
    const asked = fieldsOf[kind].flatMap((field) => {
      const value = given[field]?.trim() ?? '';
      return value === '' ? [] : [[field, numbers.has(field) ? Number(value) : value] as const];
    });
    void navigate({
      to: '/investigate/questions/$kind',
      params: { kind },
      search: searchOf(Object.fromEntries(asked), inquiry),
    });
  };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    go(values);
  };
  return (
    <form className={styles['form']} onSubmit={ask} aria-label={say('filters')}>
      {fieldsOf[kind].map((field) => (
        <label key={field} className={page['fieldBox']}>
          <span>{say(field)}</span>
          <Input field={field} value={values[field] ?? ''} onChange={(value) => set(field, value)} />
        </label>
      ))}
      <span className={styles['ask']}>
        <Btn type="submit" kind="primary">
          {say('ask')}
        </Btn>
        <Btn
          kind="quiet"
          onClick={() => {
            setValues({});
            go({});
          }}
        >
          {say('clear')}
        </Btn>
      </span>
    </form>
  );
}

type InputProps = Readonly<{ field: Field; value: string; onChange: (value: string) => void }>;

const choices = {
  decision: ['approve', 'return', 'refuse', 'abstain'],
  steps: ['deciding', 'all'],
  ground: ['differs', 'not-re-run', 'void', 'delegated', 'acting', 'deputy'],
} as const;

function Input({ field, value, onChange }: InputProps) {
  const say = useQuestionWords();
  switch (field) {
    case 'from':
    case 'until':
      return (
        <input
          className="field"
          type="datetime-local"
          value={value === '' ? '' : localOf(value)}
          onChange={({ target }) => onChange(target.value === '' ? '' : instantOf(target.value))}
        />
      );
    case 'withinSeconds':
    case 'atLeast':
      return (
        <input
          className="field"
          type="number"
          min={field === 'atLeast' ? 1 : 0}
          max={1_000_000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      );
    case 'unseen':
      return (
        <Choice value={value} none={say('any')} options={[['true', say('onlyUnseen')]]} onChange={onChange} />
      );
    case 'decision':
    case 'steps':
    case 'ground':
      return (
        <Choice
          value={value}
          {...(field !== 'steps' && { none: say('any') })}
          options={choices[field].map((each) => [each, say(each)])}
          onChange={onChange}
        />
      );
    case 'unit':
    case 'link':
      return <Chosen field={field} value={value} onChange={onChange} />;
    case 'officer':
    case 'handler':
      return <Person value={value} onChange={onChange} />;
  }
}

function Chosen({ field, value, onChange }: InputProps) {
  const say = useQuestionWords();
  const name = useNames();
  const { data: units = [] } = useQuery(unitsQuery);
  const definitions = useDefinitions();
  const options = field === 'unit' ? units : linksOf(definitions);
  return (
    <Choice
      value={value}
      none={say('any')}
      options={options.map(({ id, name: its }) => [id, name(its)])}
      onChange={onChange}
    />
  );
}

/** An officer by name or id, among thousands: typed, with what fits offered. */
function Person({ value, onChange }: Omit<InputProps, 'field'>) {
  const name = useNames();
  const list = useId();
  const { data: officers = [] } = useQuery(officersQuery);
  const told = (id: string) => {
    const known = officers.find((officer) => officer.id === id);
    return known ? `${name(known.name)} · ${known.id}` : id;
  };
  const [text, setText] = useState(() => value);
  const shown = text === value ? told(value) : text;
  return (
    <>
      <input
        className="field"
        list={list}
        value={shown}
        autoComplete="off"
        onChange={({ target }) => {
          const typed = target.value;
          const chosen = officers.find((officer) => typed === told(officer.id) || typed === officer.id);
          setText(chosen ? chosen.id : typed);
          onChange(chosen ? chosen.id : typed);
        }}
      />
      <datalist id={list}>
        {officers.map((officer) => (
          <option key={officer.id} value={told(officer.id)}>
            {told(officer.id)}
          </option>
        ))}
      </datalist>
    </>
  );
}
