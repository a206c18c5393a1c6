import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useUnitNames } from '@/api/directory';
import { officerQuery } from '@/api/session';
import { officersFoundQuery, type Officer } from '@/api/staff';
import { useNames } from '@/words/names';
import { useFormWords } from './words';
import styles from './officer-picker.module.css';

type Props = Readonly<{
  label: string;
  /** The officer's id; empty for nobody. */
  value: string;
  onChange: (officer: string) => void;
  /** Only officers of this unit. */
  unit?: string;
  /** Officers who cannot be meant. */
  except?: readonly string[];
  required?: boolean;
  placeholder?: string;
}>;

/** Chooses one officer by a part of the name. The server looks for him: a bureau has thousands. */
export function OfficerPicker(props: Props) {
  const { label, value, onChange, unit, except = [], required = false, placeholder } = props;
  const say = useFormWords();
  const name = useNames();
  const unitName = useUnitNames();
  const client = useQueryClient();
  const listId = useId();
  // Null: nothing is being typed, and what was chosen stands there.
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const { data: chosen } = useQuery({ ...officerQuery(value), enabled: value !== '' });
  const { data = [], isFetching } = useQuery({
    ...officersFoundQuery((typed ?? '').trim(), unit),
    enabled: typed !== null,
    placeholderData: keepPreviousData,
  });
  const found = data.filter(({ id, retiredAt }) => retiredAt === null && !except.includes(id));
  const told = (officer: Officer) => `${name(officer.name)} · ${name(unitName(officer.unit))}`;
  const pick = (officer: Officer) => {
    client.setQueryData(officerQuery(officer.id).queryKey, officer);
    onChange(officer.id);
    setTyped(null);
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    if (value !== '') onChange('');
  };
  const press = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (typed === null) return setTyped('');
      setActive(Math.max(0, Math.min(found.length - 1, active + step)));
    } else if (typed !== null && event.key === 'Enter') {
      event.preventDefault();
      const officer = found[active];
      if (officer) pick(officer);
    } else if (typed !== null && event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
    }
  };
  const open = typed !== null;
  return (
    <span className={styles['picker']}>
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        required={required}
        maxLength={100}
        placeholder={placeholder ?? say('typeName')}
        value={typed ?? (value !== '' && chosen ? told(chosen) : '')}
        onChange={({ target }) => type(target.value)}
        onKeyDown={press}
        onClick={() => typed === null && value === '' && type('')}
        onBlur={() => setTyped(null)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className={styles['found']}
        hidden={!open || found.length === 0}
      >
        {found.map((officer, nth) => (
          <div
            key={officer.id}
            id={`${listId}-${nth}`}
            role="option"
            tabIndex={-1}
            aria-selected={nth === active}
            onMouseDown={(event) => {
              // Or the field would lose the focus, and the list with it.
              event.preventDefault();
              pick(officer);
            }}
          >
            {told(officer)} <code>{officer.id}</code>
          </div>
        ))}
      </div>
      {open && found.length === 0 && !isFetching && (
        <small role="status" className={styles['nobody']}>
          {say('nobodyFound')}
        </small>
      )}
    </span>
  );
}
