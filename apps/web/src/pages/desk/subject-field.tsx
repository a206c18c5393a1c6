import { FieldBox } from '@/parts/form/field-box';
import { useFormWords } from '@/parts/form/words';
import { useParty } from '@/parts/case/use-who';
import type { CaseView } from '@/api/types';
import { useDeskWords } from './words';

type Props = Readonly<{ view: CaseView; value: string; onChange: (subject: string) => void }>;

/** Which suspect it is about. */
export function SubjectField({ view, value, onChange }: Props) {
  const say = useDeskWords();
  const form = useFormWords();
  const party = useParty(view.parties);
  return (
    <FieldBox label={say('subject')} required>
      <select className="field" required value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{form('choose')}</option>
        {view.subjects.map(({ id }) => (
          <option key={id} value={id}>
            {party(id)}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}
