import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { unitsQuery } from '@/api/directory';
import { registerOfficer } from '@/api/staff';
import { useAct } from '@/api/use-act';
import { Choice } from '@/design/choice';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { NameFields, type NameDraft } from '../places/name-fields';
import { useNames } from '@/words/names';
import { useOfficerWords } from './words';

type Props = Readonly<{ onClose: () => void; onDone: (officer: string) => void }>;

/** Enters an officer: he serves in a unit, holds no post yet and cannot sign. */
export function NewOfficerDialog({ onClose, onDone }: Props) {
  const say = useOfficerWords();
  const name = useNames();
  const client = useQueryClient();
  const { data: units = [] } = useQuery(unitsQuery);
  const [id, setId] = useState('');
  const [names, setNames] = useState<NameDraft>({ zh: '', en: '' });
  const [unit, setUnit] = useState('');
  const act = useAct(registerOfficer, async () => {
    await client.invalidateQueries({ queryKey: ['officers'] });
    onDone(id.trim());
  });
  return (
    <ActDialog
      title={say('register')}
      word={say('register')}
      act={act}
      onSubmit={() => act.send({ id: id.trim(), name: names, unit })}
      onClose={onClose}
    >
      <FieldBox label={say('id')} required help={say('idHelp')}>
        <input
          className="field"
          required
          maxLength={64}
          value={id}
          onChange={({ target }) => setId(target.value)}
        />
      </FieldBox>
      <NameFields value={names} onChange={setNames} />
      <FieldBox label={say('unit')} required>
        <Choice
          required
          value={unit}
          none="—"
          options={units
            .filter(({ closedAt }) => closedAt === null)
            .map((each) => [each.id, name(each.name)])}
          onChange={setUnit}
        />
      </FieldBox>
    </ActDialog>
  );
}
