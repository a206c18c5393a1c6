import { useState } from 'react';
import { createPost, createUnit } from '@/api/staff';
import { useAct } from '@/api/use-act';
import { useWho } from '@/parts/case/use-who';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { useAdminWords } from '../words';
import { NameFields, type NameDraft } from './name-fields';
import { usePlacesChanged } from './places-changed';

const unnamed: NameDraft = { zh: '', en: '' };

type IdProps = Readonly<{ label: string; value: string; onChange: (value: string) => void }>;

function IdField({ label, value, onChange }: IdProps) {
  const say = useAdminWords();
  return (
    <FieldBox label={label} required help={say('idHelp')}>
      <input
        className="field"
        required
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        maxLength={64}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldBox>
  );
}

export function NewUnitDialog({ parent, onClose }: Readonly<{ parent: string; onClose: () => void }>) {
  const say = useAdminWords();
  const { unit } = useWho();
  const [id, setId] = useState('');
  const [name, setName] = useState(unnamed);
  const act = useAct(createUnit, usePlacesChanged(onClose));
  return (
    <ActDialog
      title={parent === '' ? say('newUnit') : `${say('newUnitBelow')} · ${unit(parent)}`}
      word={say('create')}
      act={act}
      onSubmit={() => act.send({ id, name, ...(parent !== '' && { parent }) })}
      onClose={onClose}
    >
      <IdField label={say('unitId')} value={id} onChange={setId} />
      <NameFields value={name} onChange={setName} />
    </ActDialog>
  );
}

export function NewPostDialog({ unit, onClose }: Readonly<{ unit: string; onClose: () => void }>) {
  const say = useAdminWords();
  const who = useWho();
  const [role, setRole] = useState('');
  const [name, setName] = useState(unnamed);
  const act = useAct(createPost, usePlacesChanged(onClose));
  return (
    <ActDialog
      title={`${say('newPost')} · ${who.unit(unit)}`}
      word={say('create')}
      act={act}
      onSubmit={() => act.send({ unit, role, name })}
      onClose={onClose}
    >
      <IdField label={say('role')} value={role} onChange={setRole} />
      <NameFields value={name} onChange={setName} />
    </ActDialog>
  );
}
