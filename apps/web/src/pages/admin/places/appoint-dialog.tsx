import { useState } from 'react';
import { useLogNow } from '@/api/log-clock';
import { appoint } from '@/api/staff';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import page from '@/design/page.module.css';
import { useWho } from '@/parts/case/use-who';
import { ActDialog } from '@/parts/form/act-dialog';
import { FieldBox } from '@/parts/form/field-box';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { instantOf, localOf } from '@/words/local-time';
import { useAdminWords } from '../words';
import { usePlacesChanged } from './places-changed';

type Props = Readonly<{ post: string; onClose: () => void }>;

/** Appoints a holder: in his own right or acting, from when, and until when. */
export function AppointDialog({ post, onClose }: Props) {
  const say = useAdminWords();
  const who = useWho();
  const now = useLogNow();
  const [officer, setOfficer] = useState('');
  const [acting, setActing] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [reason, setReason] = useState('');
  const act = useAct(
    (body: Schemas['NewHolder'], key) => appoint(post, body, key),
    usePlacesChanged(onClose),
  );
  const submit = () =>
    act.send({
      officer,
      as: acting ? 'acting' : 'own',
      ...(from !== '' && { from: instantOf(from) }),
      ...(to !== '' && { to: instantOf(to) }),
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
  return (
    <ActDialog
      title={say('appointTitle', { post: who.post(post) })}
      word={say('appoint')}
      act={act}
      ready={officer !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <FieldBox label={say('officer')} required>
        <OfficerPicker label={say('officer')} required value={officer} onChange={setOfficer} />
      </FieldBox>
      <label>
        <input type="checkbox" checked={acting} onChange={({ target }) => setActing(target.checked)} />{' '}
        {say('actingHelp')}
      </label>
      <div className={page['fieldRow']}>
        <FieldBox label={say('from')} help={say('atOnceHelp')}>
          <input
            type="datetime-local"
            className="field"
            min={localOf(now)}
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </FieldBox>
        <FieldBox label={say('to')}>
          <input
            type="datetime-local"
            className="field"
            min={from || localOf(now)}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </FieldBox>
      </div>
      <FieldBox label={say('reason')}>
        <input
          className="field"
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </FieldBox>
    </ActDialog>
  );
}
