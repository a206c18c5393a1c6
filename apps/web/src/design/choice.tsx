import type { SelectHTMLAttributes } from 'react';

type Props<Id extends string> = Omit<
  SelectHTMLAttributes<HTMLSelectElement>,
  'className' | 'value' | 'onChange' | 'children'
> &
  Readonly<{
    value: Id;
    /** What can be chosen, each with its word. */
    options: readonly (readonly [id: Id, word: string])[];
    /** The word for nothing chosen, which is the empty text. @default something always is */
    none?: string;
    onChange: (id: Id) => void;
  }>;

/** One of several, in the browser's own list. */
export function Choice<Id extends string>({ options, none, onChange, ...rest }: Props<Id>) {
  return (
    // Nothing comes back but what was offered.
    <select className="field" {...rest} onChange={({ target }) => onChange(target.value as Id)}>
      {none !== undefined && <option value="">{none}</option>}
      {options.map(([id, word]) => (
        <option key={id} value={id}>
          {word}
        </option>
      ))}
    </select>
  );
}
