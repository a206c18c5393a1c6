import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useOfficerNames } from '@/api/directory';
import { confirmKey, keysQuery, proposeSoftwareKey, type KeyView } from '@/api/keys';
import { asProblem } from '@/api/problem';
import { useMe, useSession } from '@/api/session';
import { Btn } from '@/design/button';
import { Failed, Loading, useProblemTitle } from '@/design/page-state';
import { heldSoftwareKeys, makeSoftwareKey } from '@/parts/keys/software-key';
import { useNames } from '@/words/names';
import { useProfileWords } from './words';
import styles from './profile.module.css';

export function ProfilePage() {
  const say = useProfileWords();
  const name = useNames();
  const me = useMe();
  return (
    <div className={styles['page']}>
      <h1>{say('title')}</h1>
      <section>
        <h2>{say('posts')}</h2>
        <ul>
          {me.posts.map(({ post, name: postName, unitName, as }) => (
            <li key={post}>
              {unitName && `${name(unitName)} · `}
              {name(postName)} {as === 'acting' && say('acting')}
            </li>
          ))}
        </ul>
      </section>
      <MyKeys />
      <WaitingKeys />
    </div>
  );
}

function MyKeys() {
  const say = useProfileWords();
  const me = useMe();
  const { simulated } = useSession();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const { data: keys, error, refetch } = useQuery(keysQuery(me.id));
  const { data: held = [] } = useQuery({
    queryKey: ['held-keys', me.id],
    queryFn: () => heldSoftwareKeys(me.id),
  });
  const make = useMutation({
    mutationFn: () =>
      makeSoftwareKey(me.id, async (publicKey) => (await proposeSoftwareKey(publicKey)).keyId),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['keys'] }),
        client.invalidateQueries({ queryKey: ['held-keys'] }),
      ]),
  });
  return (
    <section>
      <h2>{say('keys')}</h2>
      <p className={styles['help']}>{say('keysHelp')}</p>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!keys && !error && <Loading />}
      {keys?.length === 0 && <p>{say('noKeys')}</p>}
      {keys && keys.length > 0 && <KeyTable keys={keys} held={held} />}
      {make.error && (
        <p role="alert" className={styles['fault']}>
          {problemTitle(asProblem(make.error))}
        </p>
      )}
      {make.isSuccess && <p role="status">{say('proposed')}</p>}
      {simulated && (
        <>
          <Btn busy={make.isPending} onClick={() => make.mutate()}>
            {say('makeSoftware')}
          </Btn>
          <p className={styles['help']}>{say('softwareHelp')}</p>
        </>
      )}
    </section>
  );
}

function KeyTable({ keys, held }: Readonly<{ keys: readonly KeyView[]; held: readonly string[] }>) {
  const say = useProfileWords();
  const name = useNames();
  const officer = useOfficerNames();
  return (
    <table className={styles['keys']}>
      <thead>
        <tr>
          <th scope="col">{say('kind')}</th>
          <th scope="col">{say('keyId')}</th>
          <th scope="col">{say('status')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ keyId, alg, status, confirmedBy }) => (
          <tr key={keyId}>
            <td>
              {say(alg === 'WebAuthn' ? 'webauthn' : 'file')} {held.includes(keyId) && say('here')}
            </td>
            <td>
              <code>{keyId}</code>
            </td>
            <td>
              {say(status)} {confirmedBy && say('confirmedBy', { name: name(officer(confirmedBy)) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Any officer but the owner may confirm: it is the second pair of eyes that counts. */
function WaitingKeys() {
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
          {problemTitle(asProblem(confirm.error))}
        </p>
      )}
      <ul className={styles['waiting']}>
        {waiting.map((key) => (
          <li key={key.keyId}>
            <strong>{name(officer(key.officer))}</strong> <code>{key.keyId}</code>
            <Btn size="small" busy={confirm.isPending} onClick={() => confirm.mutate(key)}>
              {say('confirm')}
            </Btn>
          </li>
        ))}
      </ul>
    </section>
  );
}
