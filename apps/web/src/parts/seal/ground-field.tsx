import type { Schemas } from '@/api/types';
import { Choice } from '@/design/choice';
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
      <Choice value={value} options={grounds.map((one) => [one, say(one)])} onChange={onChange} />
    </FieldBox>
  );
}
