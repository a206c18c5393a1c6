import { useState } from 'react';
import { raiseRecusal } from '@/api/recusals';
import type { CaseView, Schemas } from '@/api/types';
import { Choice } from '@/design/choice';
import { useParty } from '@/parts/case/use-who';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { useRecusalWords } from './words';

type RaisedBy = Schemas['NewRecusal']['raisedBy'];
const raisers: readonly RaisedBy[] = ['self', 'party', 'complainant', 'superior'];

/** Asks that an officer keep out of a case: who, at whose wish, and why. */
export function RaiseDialog({ view, onClose }: Readonly<{ view: CaseView; onClose: () => void }>) {
  const say = useRecusalWords();
  const name = useParty(view.parties);
  const [officer, setOfficer] = useState('');
  const [raisedBy, setRaisedBy] = useState<RaisedBy>('party');
  const [party, setParty] = useState('');
  const [grounds, setGrounds] = useState('');
  const [complex, setComplex] = useState(false);
  const act = useCaseAct(raiseRecusal, { about: view.id, then: onClose });
  const submit = () =>
    act.send({
      case: view.id,
      officer,
      raisedBy,
      ...(raisedBy === 'party' && party !== '' && { party }),
      grounds: grounds.trim(),
      complex,
    });
  return (
    <ActDialog
      title={say('raiseTitle')}
      word={say('raise')}
      act={act}
      ready={officer !== '' && grounds.trim() !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldBox label={say('officer')} required>
        <OfficerPicker label={say('officer')} required value={officer} onChange={setOfficer} />
      </FieldBox>
      <FieldBox label={say('raisedBy')} required>
        <Choice value={raisedBy} options={raisers.map((each) => [each, say(each)])} onChange={setRaisedBy} />
      </FieldBox>
      {raisedBy === 'party' && (
        <FieldBox label={say('whichParty')}>
          <Choice
            value={party}
            none="—"
            options={view.parties.map(({ id }) => [id, name(id)])}
            onChange={setParty}
          />
        </FieldBox>
      )}
      <TextBox label={say('grounds')} required rows={4} value={grounds} onChange={setGrounds} />
      <label>
        <input type="checkbox" checked={complex} onChange={({ target }) => setComplex(target.checked)} />{' '}
        {say('complex')}
      </label>
    </ActDialog>
  );
}
