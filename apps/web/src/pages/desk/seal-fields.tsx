import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { FieldBox } from '@/parts/form/field-box';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { TextBox } from '@/parts/form/text-box';
import { SealGroundField } from '@/parts/seal/ground-field';
import { useDeskWords } from './words';

export type SealDraft = Schemas['NewSeal'];
const nothingSaid: SealDraft = { ground: 'state-secret', reason: '', named: [] };

type Props = Readonly<{
  /** Null: the case is started unsealed. */
  seal: SealDraft | null;
  onChange: (seal: SealDraft | null) => void;
  /** Who is named without being listed. */
  always: readonly string[];
}>;

/** For whom alone the case is to exist from its start, and why. */
export function SealFields({ seal, onChange, always }: Props) {
  const say = useDeskWords();
  const { officer: nameOf } = useWho();
  const named = seal?.named ?? [];
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={seal !== null}
          onChange={({ target }) => onChange(target.checked ? nothingSaid : null)}
        />{' '}
        {say('startSealed')}
      </label>
      {seal && (
        <>
          <p className={page['small']}>{say('startSealedHelp')}</p>
          <div className={page['fieldRow']}>
            <SealGroundField value={seal.ground} onChange={(ground) => onChange({ ...seal, ground })} />
            <FieldBox label={say('nameOfficer')} required={named.length === 0}>
              <OfficerPicker
                label={say('nameOfficer')}
                value=""
                except={[...always, ...named]}
                onChange={(officer) => officer !== '' && onChange({ ...seal, named: [...named, officer] })}
              />
            </FieldBox>
          </div>
          {named.length > 0 && (
            <ul aria-label={say('namedOfficers')}>
              {named.map((id) => (
                <li key={id} className={page['rowLine']}>
                  <span className={page['grow']}>{nameOf(id)}</span>
                  <Btn
                    size="small"
                    kind="quiet"
                    onClick={() => onChange({ ...seal, named: named.filter((one) => one !== id) })}
                  >
                    {say('remove')}
                  </Btn>
                </li>
              ))}
            </ul>
          )}
          <TextBox
            label={say('sealReason')}
            required
            value={seal.reason}
            onChange={(reason) => onChange({ ...seal, reason })}
          />
        </>
      )}
    </>
  );
}
