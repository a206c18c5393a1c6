import { FieldBox } from './field-box';
import { useValues } from './value-words';
import { useFormWords } from './words';

type Props = Readonly<{
  label: string;
  results: readonly string[];
  value: string;
  onChange: (result: string) => void;
}>;

/** Which of the results that a fact can have. */
export function ResultField({ label, results, value, onChange }: Props) {
  const say = useFormWords();
  const tell = useValues();
  return (
    <FieldBox label={label} required>
      <select className="field" required value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{say('choose')}</option>
        {results.map((each) => (
          <option key={each} value={each}>
            {tell(each)}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}
