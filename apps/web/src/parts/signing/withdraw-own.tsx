import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMe } from '@/api/session';
import { withdrawSignature } from '@/api/tasks';
import type { TaskView } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { ReasonDialog } from '@/parts/form/reason-dialog';
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
  const client = useQueryClient();
  const act = useAct(
    (reason: string, key) => withdrawSignature(task.id, reason, key),
    async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['task', task.case] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
      onClose();
    },
  );
  return (
    <ReasonDialog
      title={say('withdraw')}
      word={say('withdrawNow')}
      why={say('withdrawWhy')}
      act={act}
      onClose={onClose}
    >
      <p>{say('withdrawHelp')}</p>
    </ReasonDialog>
  );
}
