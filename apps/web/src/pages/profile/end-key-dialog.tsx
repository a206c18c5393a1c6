import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { retireKey, revokeKey } from '@/api/keys';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { useProblemTitle } from '@/design/page-state';
import { useSharedWords } from '@/words/shared';
import { instantOf } from '@/words/local-time';
import { useProfileWords } from './words';
import styles from './profile.module.css';

type Props = Readonly<{ keyId: string; onClose: () => void }>;

/** Laid down, or lost: the second is said with a reason, and since when where that is known. */
export function EndKeyDialog({ keyId, onClose }: Props) {
  const say = useProfileWords();
  const shared = useSharedWords();
  const me = useMe();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const [lost, setLost] = useState(false);
  const [reason, setReason] = useState('');
  const [lostAt, setLostAt] = useState('');
  const end = useMutation({
    mutationFn: () =>
      lost
        ? revokeKey(me.id, keyId, reason.trim(), lostAt === '' ? undefined : instantOf(lostAt))
        : retireKey(keyId),
    onSettled: () => client.invalidateQueries({ queryKey: ['keys'] }),
    onSuccess: onClose,
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    end.mutate();
  };
  return (
    <Dialog title={say('endTitle')} onClose={onClose}>
      <form className={styles['end']} onSubmit={send}>
        <p>
          <code>{keyId}</code>
        </p>
        <p className={styles['help']}>{say('endKept')}</p>
        <label>
          <input type="radio" name="how" checked={!lost} onChange={() => setLost(false)} /> {say('endRetire')}
        </label>
        <label>
          <input type="radio" name="how" checked={lost} onChange={() => setLost(true)} /> {say('endRevoke')}
        </label>
        {lost && (
          <>
            <label>
              {say('why')}
              <input
                className="field"
                required
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            </label>
            <label>
              {say('lostAt')}
              <input
                className="field"
                type="datetime-local"
                value={lostAt}
                onChange={({ target }) => setLostAt(target.value)}
              />
            </label>
          </>
        )}
        {end.error && (
          <p role="alert" className={styles['fault']}>
            {problemTitle(asProblem(end.error))}
          </p>
        )}
        <div className={styles['endFoot']}>
          <Btn onClick={onClose}>{shared('cancel')}</Btn>
          <Btn kind="danger" type="submit" busy={end.isPending} disabled={lost && reason.trim() === ''}>
            {shared('confirm')}
          </Btn>
        </div>
      </form>
    </Dialog>
  );
}
