import { useState } from 'react';
import { addName, liftSeal, removeName, sealCase } from '@/api/seals';
import type { CaseView } from '@/api/types';
import page from '@/design/page.module.css';
import { ActDialog } from '@/parts/form/act-dialog';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { useCaseAct } from '@/parts/form/use-case-act';
import { TextBox } from '@/parts/form/text-box';
import { SealGroundField, type SealGround } from '@/parts/seal/ground-field';
import { useWho } from '@/parts/case/use-who';
import { useCasePageWords } from './words';

export type SealAct =
  Readonly<{ kind: 'seal' | 'add' | 'lift' }> | Readonly<{ kind: 'remove'; officer: string }>;

type Said = Readonly<{ reason: string; ground: SealGround; officer: string }>;

type Props = Readonly<{ view: CaseView; act: SealAct; onClose: () => void }>;

/** Seals, names, strikes or lifts: each with its reason, which goes into the log. */
export function SealDialog({ view, act, onClose }: Props) {
  const say = useCasePageWords();
  const { officer: nameOf } = useWho();
  const [reason, setReason] = useState('');
  const [ground, setGround] = useState<SealGround>('state-secret');
  const [officer, setOfficer] = useState('');
  const send = useCaseAct((said: Said, key) => sent(view.id, act, said, key), {
    about: view.id,
    then: onClose,
  });
  const titles = {
    seal: say('sealCase'),
    add: say('addName'),
    lift: say('liftSeal'),
    remove: act.kind === 'remove' ? say('removeNameOf', { who: nameOf(act.officer) }) : '',
  } as const;
  const isSaid = reason.trim() !== '' && (act.kind !== 'add' || officer !== '');
  return (
    <ActDialog
      title={titles[act.kind]}
      word={titles[act.kind]}
      act={send}
      ready={isSaid}
      onSubmit={() => send.send({ reason: reason.trim(), ground, officer })}
      onClose={onClose}
    >
      {act.kind === 'seal' && (
        <>
          <p className={page['small']}>{say('sealHelp')}</p>
          <SealGroundField value={ground} onChange={setGround} />
        </>
      )}
      {act.kind === 'add' && (
        <OfficerPicker
          label={say('officerToName')}
          value={officer}
          onChange={setOfficer}
          except={view.seal?.named ?? []}
          required
        />
      )}
      <TextBox label={say('reason')} required value={reason} onChange={setReason} />
    </ActDialog>
  );
}

const sent = (caseId: string, act: SealAct, { reason, ground, officer }: Said, key: string) => {
  switch (act.kind) {
    case 'seal':
      return sealCase(caseId, { ground, reason }, key);
    case 'add':
      return addName(caseId, { officer, reason }, key);
    case 'remove':
      return removeName(caseId, act.officer, reason, key);
    case 'lift':
      return liftSeal(caseId, reason, key);
  }
};
