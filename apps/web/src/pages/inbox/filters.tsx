import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { unitsQuery } from '@/api/directory';
import { procedureQuery } from '@/api/procedures';
import type { Names } from '@/api/types';
import { useNames } from '@/words/names';
import type { InboxSearch } from './search';
import { useInboxWords } from './words';
import styles from './inbox.module.css';

type Option = Readonly<{ id: string; name: Names }>;

export function Filters({ search }: Readonly<{ search: InboxSearch }>) {
  const say = useInboxWords();
  const navigate = useNavigate();
  const { data: definition } = useQuery(procedureQuery('criminal'));
  const { data: units } = useQuery(unitsQuery);
  const set = (change: Partial<Record<keyof InboxSearch, string | undefined>>) =>
    void navigate({
      to: '/inbox',
      search: { ...search, task: undefined, ...change } as InboxSearch,
      replace: true,
    });
  return (
    <div className={styles['filters']} role="group" aria-label={say('filters')}>
      <Choice
        label={say('byLink')}
        any={say('anyLink')}
        options={definition?.links}
        value={search.link}
        onChange={(link) => set({ link })}
      />
      <Choice
        label={say('byUnit')}
        any={say('anyUnit')}
        options={units}
        value={search.unit}
        onChange={(unit) => set({ unit })}
      />
    </div>
  );
}

type ChoiceProps = Readonly<{
  label: string;
  any: string;
  options: readonly Option[] | undefined;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}>;

function Choice({ label, any, options = [], value, onChange }: ChoiceProps) {
  const name = useNames();
  return (
    <select
      className={`${styles['choice']} ${value ? styles['set'] : ''}`}
      aria-label={label}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {name(option.name)}
        </option>
      ))}
    </select>
  );
}
