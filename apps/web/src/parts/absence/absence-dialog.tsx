import { useQuery, useQueryClient } from '@tanstack/react-query';
import { delegationsOfQuery, revokeDelegation, type Delegation } from '@/api/absence';
import { useOfficerNames, usePostNames } from '@/api/directory';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Dialog } from '@/design/dialog';
import form from '@/design/dialog-form.module.css';
import { At } from '@/design/instant';
import { useProblemTitle } from '@/design/page-state';
import { useNames } from '@/words/names';
import { DelegateForm } from './delegate-form';
import { useAbsenceWords } from './words';
import styles from './absence.module.css';

/** Lets somebody sign for one's post while one is away, and shows what has been delegated to and by oneself. */
export function AbsenceDialog({ onClose }: Readonly<{ onClose: () => void }>) {
  const say = useAbsenceWords();
  const me = useMe();
  const { data: delegations = [] } = useQuery(delegationsOfQuery(me.id));
  const current = delegations.filter(({ status }) => status === 'runs' || status === 'to-come');
  return (
    <Dialog title={say('delegate')} onClose={onClose}>
      <p className={styles['help']}>{say('help')}</p>
      <h3>{say('given')}</h3>
      {current.length === 0 && <p className={styles['help']}>{say('none')}</p>}
      <ul className={styles['given']}>
        {current.map((delegation) => (
          <Given key={delegation.id} delegation={delegation} />
        ))}
      </ul>
      {me.posts.length === 0 ? <p>{say('noPost')}</p> : <DelegateForm onGiven={onClose} />}
    </Dialog>
  );
}

function Given({ delegation }: Readonly<{ delegation: Delegation }>) {
  const say = useAbsenceWords();
  const me = useMe();
  const name = useNames();
  const officer = useOfficerNames();
  const post = usePostNames();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const revoke = useAct(
    (reason: string, key) => revokeDelegation(delegation.id, reason, key),
    () => client.invalidateQueries({ queryKey: ['posts'] }),
  );
  const mine = delegation.principal === me.id;
  const other = name(officer(mine ? delegation.delegate : delegation.principal));
  return (
    <li>
      <span>
        <strong>{say(mine ? 'fromMe' : 'toMe', { post: name(post(delegation.post)), name: other })}</strong>{' '}
        {say(`status-${delegation.status}`)} · <At iso={delegation.from} /> – <At iso={delegation.to} /> ·{' '}
        {delegation.reason}
      </span>
      {mine && (
        <Btn size="small" busy={revoke.isPending} onClick={() => revoke.send(say('backEarly'))}>
          {say('revoke')}
        </Btn>
      )}
      {revoke.error && (
        <span role="alert" className={form['fault']}>
          {problemTitle(asProblem(revoke.error))}
        </span>
      )}
    </li>
  );
}
