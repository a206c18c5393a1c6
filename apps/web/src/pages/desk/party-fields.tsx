import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { useCaseWords } from '@/parts/case/words';
import { FieldBox } from '@/parts/form/field-box';
import { useDeskWords } from './words';

type Role = Schemas['NewParty']['role'];
const roles: readonly Role[] = ['suspect', 'victim', 'complainant', 'counsel', 'guardian', 'other'];

export type PartyDraft = Readonly<{
  role: Role;
  name: string;
  idNumber: string;
  minor: boolean;
  deputy: boolean;
}>;

type Props = Readonly<{ parties: readonly PartyDraft[]; onChange: (parties: readonly PartyDraft[]) => void }>;

/** Who takes part: suspects, victims and those who speak for them. */
export function PartyFields({ parties, onChange }: Props) {
  const say = useDeskWords();
  const part = useCaseWords();
  const set = (nth: number, given: Partial<PartyDraft>) =>
    onChange(parties.map((party, at) => (at === nth ? { ...party, ...given } : party)));
  return (
    <>
      {parties.map((party, nth) => (
        <div key={nth} className={page['fieldRow']}>
          <FieldBox label={say('role')} required>
            <Choice
              value={party.role}
              options={roles.map((role) => [role, part(role)])}
              onChange={(role) => set(nth, { role })}
            />
          </FieldBox>
          <FieldBox label={say('name')} required>
            <input
              className="field"
              value={party.name}
              onChange={({ target }) => set(nth, { name: target.value })}
            />
          </FieldBox>
          <FieldBox label={say('idNumber')}>
            <input
              className="field"
              value={party.idNumber}
              onChange={({ target }) => set(nth, { idNumber: target.value })}
            />
          </FieldBox>
          <p className={page['acts']}>
            <label>
              <input
                type="checkbox"
                checked={party.minor}
                onChange={({ target }) => set(nth, { minor: target.checked })}
              />{' '}
              {say('minor')}
            </label>
            <label>
              <input
                type="checkbox"
                checked={party.deputy}
                onChange={({ target }) => set(nth, { deputy: target.checked })}
              />{' '}
              {say('deputy')}
            </label>
            <Btn size="small" kind="quiet" onClick={() => onChange(parties.filter((_, at) => at !== nth))}>
              {say('remove')}
            </Btn>
          </p>
        </div>
      ))}
      <p>
        <Btn
          size="small"
          onClick={() =>
            onChange([...parties, { role: 'victim', name: '', idNumber: '', minor: false, deputy: false }])
          }
        >
          {say('addParty')}
        </Btn>
      </p>
    </>
  );
}
