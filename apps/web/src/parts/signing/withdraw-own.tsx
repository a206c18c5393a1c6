import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import { withdrawSignature } from '@/api/tasks';
import type { TaskView } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import form from '@/design/dialog-form.module.css';
import { useProblemTitle } from '@/design/page-state';
import { useSharedWords } from '@/words/shared';
import { useSigningWords } from './words';
import styles from './signing-room.module.css';

/** Takes back one's own signature on this task, where there is one that still stands. */
export function WithdrawOwn({ task }: Readonly<{ task: TaskView }>) {
  const say = useSigningWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const own = task.earlier.find(
    ({ task: on, officer, lapsed, withdrawn }) =>
      on === task.id && officer === me.id && !lapsed && !withdrawn,
  );
  if (!own) return null;
  return (
    <p className={styles['own']}>
      {say('youSigned')}{' '}
      <Btn size="small" onClick={() => setAsking(true)}>
        {say('withdraw')}
      </Btn>
      {asking && <Ask task={task} onClose={() => setAsking(false)} />}
    </p>
  );
}

function Ask({ task, onClose }: Readonly<{ task: TaskView; onClose: () => void }>) {
  const say = useSigningWords();
  const shared = useSharedWords();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const [reason, setReason] = useState('');
  const withdraw = useAct(
    (why: string, key) => withdrawSignature(task.id, why, key),
    async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['task', task.case] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
      onClose();
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withdraw.send(reason.trim());
  };
  return (
    <Dialog title={say('withdraw')} onClose={onClose}>
      <form className={form['form']} onSubmit={submit}>
        <p>{say('withdrawHelp')}</p>
        <label>
          {say('withdrawWhy')}
          <textarea
            className="field"
            rows={3}
            required
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        {withdraw.error && (
          <p role="alert" className={form['fault']}>
            {problemTitle(asProblem(withdraw.error))}
          </p>
        )}
        <div className={form['foot']}>
          <Btn onClick={onClose}>{shared('cancel')}</Btn>
          <Btn type="submit" kind="danger" busy={withdraw.isPending} disabled={reason.trim() === ''}>
            {say('withdrawNow')}
          </Btn>
        </div>
      </form>
    </Dialog>
  );
}
