import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState, type FormEvent } from 'react';
import { unitsQuery } from '@/api/directory';
import { linksOf, useDefinitions } from '@/api/procedures';
import type { Names } from '@/api/types';
import { Btn } from '@/design/button';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { useNames } from '@/words/names';
import { SavedViews } from './saved-views';
import { filterOf, taskSorts, urgencies, type Filter, type InboxSearch } from './search';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

const AbsenceDialog = lazy(async () => ({
  default: (await import('@/parts/absence/absence-dialog')).AbsenceDialog,
}));

type Option = Readonly<{ id: string; name: Names | string }>;

/** What the list shows, and in what order. */
export function Filters({ search }: Readonly<{ search: InboxSearch }>) {
  const say = useInboxWords();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const filter = filterOf(search);
  const apply = (changed: Filter) =>
    void navigate({
      to: '/inbox',
      search: { ...filterOf(changed), ...(search.view && { view: search.view }) },
      replace: true,
    });
  const set = (name: keyof Filter, value: string) => apply({ ...filter, [name]: value });
  const { sort: _, ...narrowing } = filter;
  const count = Object.keys(narrowing).length;
  return (
    <div className={styles['filters']} role="group" aria-label={say('filters')}>
      <div className={styles['filterRow']}>
        <Choice
          label={say('order')}
          value={filter.sort ?? 'custody'}
          options={taskSorts.map((id) => ({ id, name: say(`sort-${id}`) }))}
          onChange={(sort) => set('sort', sort)}
        />
        <Btn size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('filters')} {count > 0 && count}
        </Btn>
        <SavedViews filter={filter} onUse={apply} />
        <Away />
      </div>
      {(open || count > 0) && <Narrowing filter={filter} set={set} />}
      {count > 0 && (
        <Btn size="small" kind="quiet" onClick={() => apply(filter.sort ? { sort: filter.sort } : {})}>
          {say('clearFilters')}
        </Btn>
      )}
    </div>
  );
}

/** Delegating for an absence: its form is fetched when it is asked for. */
function Away() {
  const say = useInboxWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Btn size="small" onClick={() => setOpen(true)}>
        {say('away')}
      </Btn>
      {open && (
        <Suspense fallback={null}>
          <AbsenceDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

type NarrowingProps = Readonly<{ filter: Filter; set: (name: keyof Filter, value: string) => void }>;

function Narrowing({ filter, set }: NarrowingProps) {
  const say = useInboxWords();
  const links = linksOf(useDefinitions());
  const { data: units } = useQuery(unitsQuery);
  const [number, setNumber] = useState(filter.q ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    set('q', number.trim());
  };
  return (
    <div className={styles['narrowing']}>
      <Choice
        label={say('byLink')}
        any={say('anyLink')}
        options={links}
        value={filter.link}
        onChange={(value) => set('link', value)}
      />
      <Choice
        label={say('byUnit')}
        any={say('anyUnit')}
        options={units}
        value={filter.unit}
        onChange={(value) => set('unit', value)}
      />
      <Choice
        label={say('byUrgency')}
        any={say('anyUrgency')}
        options={urgencies.map((id) => ({ id, name: say(`urgency-${id}`) }))}
        value={filter.urgency}
        onChange={(value) => set('urgency', value)}
      />
      <OfficerPicker
        label={say('byHandler')}
        placeholder={say('anyHandler')}
        value={filter.handler ?? ''}
        onChange={(value) => set('handler', value)}
      />
      <label className={styles['onlyCustody']}>
        <input
          type="checkbox"
          checked={filter.custody === 'true'}
          onChange={({ target }) => set('custody', target.checked ? 'true' : '')}
        />
        {say('custodyOnly')}
      </label>
      <form onSubmit={find}>
        <input
          className={styles['choice']}
          type="search"
          aria-label={say('byNumber')}
          placeholder={say('byNumber')}
          value={number}
          maxLength={100}
          onChange={({ target }) => setNumber(target.value)}
        />
      </form>
    </div>
  );
}

type ChoiceProps = Readonly<{
  label: string;
  /** What stands for no choice; without it there always is one. */
  any?: string;
  options: readonly Option[] | undefined;
  value: string | undefined;
  onChange: (value: string) => void;
}>;

function Choice({ label, any, options = [], value, onChange }: ChoiceProps) {
  const name = useNames();
  return (
    <select
      className={`${styles['choice']} ${value && any ? styles['set'] : ''}`}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value)}
    >
      {any && <option value="">{any}</option>}
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {typeof option.name === 'string' ? option.name : name(option.name)}
        </option>
      ))}
    </select>
  );
}
