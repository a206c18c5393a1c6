import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useOfficerNames } from '@/api/directory';
import { confirmKey, keysQuery, type KeyView } from '@/api/keys';
import { asProblem } from '@/api/problem';
import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { useProblemTitle } from '@/design/page-state';
import { StepUp } from '@/parts/step-up';
import { useNames } from '@/words/names';
import { useProfileWords } from './words';
import styles from './profile.module.css';

/** Any officer but the owner may confirm: it is the second pair of eyes that counts. */
export function WaitingKeys() {
  const say = useProfileWords();
  const name = useNames();
  const officer = useOfficerNames();
  const me = useMe();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const { data: keys = [] } = useQuery(keysQuery());
  const confirm = useMutation({
    mutationFn: ({ keyId, officer: owner }: KeyView) => confirmKey(keyId, owner),
    onSettled: () => client.invalidateQueries({ queryKey: ['keys'] }),
  });
  const waiting = keys.filter(({ status, officer: owner }) => status === 'pending' && owner !== me.id);
  return (
    <section>
      <h2>{say('waiting')}</h2>
      <p className={styles['help']}>{say(waiting.length > 0 ? 'waitingHelp' : 'nothingWaits')}</p>
      {confirm.error && (
        <p role="alert" className={styles['fault']}>
          {problemTitle(asProblem(confirm.error))} <StepUp error={confirm.error} />
        </p>
      )}
      <ul className={styles['waiting']}>
        {waiting.map((key) => (
          <li key={key.keyId}>
            <strong>{name(officer(key.officer))}</strong> {say(key.alg === 'WebAuthn' ? 'webauthn' : 'file')}{' '}
            <code>{key.keyId}</code>
            <Btn size="small" busy={confirm.isPending} onClick={() => confirm.mutate(key)}>
              {say('confirm')}
            </Btn>
          </li>
        ))}
      </ul>
    </section>
  );
}
