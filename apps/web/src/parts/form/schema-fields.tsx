import { Choice } from '@/design/choice';
import { useNames } from '@/words/names';
import page from '@/design/page.module.css';
import { FieldBox } from './field-box';
import type { Field } from './schema';
import { useValues } from './value-words';
import { useFormWords } from './words';

type Props = Readonly<{
  fields: readonly Field[];
  written: Readonly<Record<string, string>>;
  onWrite: (id: string, value: string) => void;
}>;

/** Asks for what a JSON Schema of a definition demands. */
export function SchemaFields({ fields, written, onWrite }: Props) {
  const name = useNames();
  return (
    <div className={page['fieldRow']}>
      {fields.map((field) => (
        <FieldBox key={field.id} label={name(field.title)} required={field.required}>
          <Control
            field={field}
            value={written[field.id] ?? ''}
            onWrite={(value) => onWrite(field.id, value)}
          />
        </FieldBox>
      ))}
    </div>
  );
}

type ControlProps = Readonly<{ field: Field; value: string; onWrite: (value: string) => void }>;

function Control({ field, value, onWrite }: ControlProps) {
  const say = useFormWords();
  const tell = useValues();
  const common = { className: 'field', value, required: field.required };
  if (field.kind === 'choice' || field.kind === 'yes') {
    const options: readonly (readonly [string, string])[] =
      field.kind === 'yes'
        ? [
            ['true', say('yes')],
            ['false', say('no')],
          ]
        : field.choices.map((choice) => [choice, tell(choice)]);
    return (
      <Choice
        value={value}
        required={field.required}
        none={say('choose')}
        options={options}
        onChange={onWrite}
      />
    );
  }
  if (field.kind === 'long')
    return (
      <textarea
        {...common}
        rows={3}
        maxLength={field.maxLength}
        onChange={({ target }) => onWrite(target.value)}
      />
    );
  const types = { day: 'date', number: 'number', text: 'text' } as const;
  return (
    <input
      {...common}
      type={types[field.kind]}
      min={field.minimum}
      maxLength={field.maxLength}
      {...(field.kind === 'text' && field.pattern !== undefined && { pattern: field.pattern })}
      onChange={({ target }) => onWrite(target.value)}
    />
  );
}
