import { Choice } from '@/design/choice';
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
      <Choice
        required
        value={value}
        none={say('choose')}
        options={results.map((each) => [each, tell(each)])}
        onChange={onChange}
      />
    </FieldBox>
  );
}
