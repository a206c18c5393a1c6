import { useNavigate } from '@tanstack/react-router';
import type { LedgerFilter } from '@/api/ledger';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { useActWords } from '@/parts/case/act-words';
import { instantOf, localOf } from '@/words/local-time';
import { useInvestigateWords } from './words';

type Props = Readonly<{ officer: string; filter: LedgerFilter }>;

const capacities = ['own', 'acting', 'deputy', 'delegated'] as const;

/** Which acts of a person are listed; the address says it, so that it can be sent to somebody. */
export function LedgerFilters({ officer, filter }: Props) {
  const say = useInvestigateWords();
  const { kinds } = useActWords();
  const navigate = useNavigate();
  const set = (name: keyof LedgerFilter, value: string) => {
    const { [name]: _, ...rest } = filter;
    void navigate({
      to: '/investigate/$officer',
      params: { officer },
      search: value === '' ? rest : { ...rest, [name]: value },
      replace: true,
    });
  };
  const time = (name: 'from' | 'until') => {
    const value = filter[name];
    return (
      <label className={page['fieldBox']}>
        <span>{say(name)}</span>
        <input
          className="field"
          type="datetime-local"
          value={value === undefined ? '' : localOf(value)}
          onChange={({ target }) => set(name, target.value === '' ? '' : instantOf(target.value))}
        />
      </label>
    );
  };
  return (
    <div className={page['filters']} role="group" aria-label={say('filters')}>
      {time('from')}
      {time('until')}
      <label className={page['fieldBox']}>
        <span>{say('kindOf')}</span>
        <Choice
          value={filter.type ?? ''}
          none={say('any')}
          options={kinds}
          onChange={(type) => set('type', type)}
        />
      </label>
      <label className={page['fieldBox']}>
        <span>{say('capacity')}</span>
        <Choice
          value={filter.capacity ?? ''}
          none={say('any')}
          options={capacities.map((each) => [each, say(each)])}
          onChange={(capacity) => set('capacity', capacity)}
        />
      </label>
    </div>
  );
}
