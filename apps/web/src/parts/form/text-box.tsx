import { FieldBox } from './field-box';

type Props = Readonly<{
  label: string;
  value: string;
  onChange: (text: string) => void;
  required?: boolean;
  help?: string;
  rows?: number;
}>;

/** Some sentences, with their name above them. */
export function TextBox({ label, value, onChange, required = false, help, rows = 3 }: Props) {
  return (
    <FieldBox label={label} required={required} {...(help !== undefined && { help })}>
      <textarea
        className="field"
        rows={rows}
        required={required}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldBox>
  );
}
