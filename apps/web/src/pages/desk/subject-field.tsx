import { Choice } from '@/design/choice';
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
      <Choice
        required
        value={value}
        none={form('choose')}
        options={view.subjects.map(({ id }) => [id, party(id)])}
        onChange={onChange}
      />
    </FieldBox>
  );
}
