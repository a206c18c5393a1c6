import type { Schemas } from '@/api/types';
import { FieldBox } from '@/parts/form/field-box';
import { useSealWords } from './words';

export type SealGround = Schemas['NewSeal']['ground'];
const grounds: readonly SealGround[] = ['state-secret', 'minor', 'sensitive'];

type Props = Readonly<{ value: SealGround; onChange: (ground: SealGround) => void }>;

/** On what ground a case is sealed. */
export function SealGroundField({ value, onChange }: Props) {
  const say = useSealWords();
  return (
    <FieldBox label={say('ground')} required>
      <select
        className="field"
        value={value}
        onChange={({ target }) => onChange(grounds.find((one) => one === target.value) ?? value)}
      >
        {grounds.map((one) => (
          <option key={one} value={one}>
            {say(one)}
          </option>
        ))}
      </select>
    </FieldBox>
  );
}
