import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useOfficerNames } from '@/api/directory';
import {
  confirmKey,
  keysQuery,
  passkeyOptions,
  proposePasskey,
  proposeSoftwareKey,
  type KeyView,
} from '@/api/keys';
import { asProblem } from '@/api/problem';
import { useMe, useSession } from '@/api/session';
import { Btn } from '@/design/button';
import { Failed, Loading, useProblemTitle } from '@/design/page-state';
import { PasskeyNotUsed, passkeysWork, registerPasskey } from '@/parts/keys/passkey';
import { heldSoftwareKeys, makeSoftwareKey } from '@/parts/keys/software-key';
import { StepUp } from '@/parts/step-up';
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
      <form method="get" action="/auth/logout">
        <Btn type="submit">{say('signOut')}</Btn>
      </form>
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
  const settle = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['keys'] }),
      client.invalidateQueries({ queryKey: ['held-keys'] }),
    ]);
  const make = useMutation({
    mutationFn: () =>
      makeSoftwareKey(me.id, async (publicKey) => (await proposeSoftwareKey(publicKey)).keyId),
    onSettled: settle,
  });
  const enrol = useMutation({
    mutationFn: async () => proposePasskey(await registerPasskey(await passkeyOptions())),
    onSettled: settle,
  });
  const fault = enrol.error ?? make.error;
  return (
    <section>
      <h2>{say('keys')}</h2>
      <p className={styles['help']}>{say('keysHelp')}</p>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!keys && !error && <Loading />}
      {keys?.length === 0 && <p>{say('noKeys')}</p>}
      {keys && keys.length > 0 && <KeyTable keys={keys} held={held} />}
      {fault && (
        <p role="alert" className={styles['fault']}>
          {fault instanceof PasskeyNotUsed ? say('notUsed') : problemTitle(asProblem(fault))}{' '}
          <StepUp error={fault} />
        </p>
      )}
      {(make.isSuccess || enrol.isSuccess) && <p role="status">{say('proposed')}</p>}
      {passkeysWork() ? (
        <Btn kind="primary" busy={enrol.isPending} onClick={() => enrol.mutate()}>
          {say('enrolPasskey')}
        </Btn>
      ) : (
        <p className={styles['help']}>{say('noPasskeys')}</p>
      )}
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
          {problemTitle(asProblem(confirm.error))} <StepUp error={confirm.error} />
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
