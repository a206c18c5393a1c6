import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keysQuery, passkeyOptions, proposePasskey, proposeSoftwareKey, type KeyView } from '@/api/keys';
import { asProblem } from '@/api/problem';
import { useMe, useSession } from '@/api/session';
import { Btn } from '@/design/button';
import { Choice } from '@/design/choice';
import { Failed, Loading, useProblemTitle } from '@/design/page-state';
import { PasskeyNotUsed, passkeysWork, registerPasskey } from '@/parts/keys/passkey';
import { heldSoftwareKeys, makeSoftwareKey } from '@/parts/keys/software-key';
import { StepUp } from '@/parts/step-up';
import { EndKeyDialog } from './end-key-dialog';
import { KeyTable } from './key-table';
import { useProfileWords } from './words';
import styles from './profile.module.css';

/** An officer's own keys: enrolling, replacing, laying down, reporting lost. */
export function MyKeys() {
  const say = useProfileWords();
  const me = useMe();
  const [ending, setEnding] = useState<KeyView | null>(null);
  const { data: keys, error, refetch } = useQuery(keysQuery(me.id));
  const { data: held = [] } = useQuery({
    queryKey: ['held-keys', me.id],
    queryFn: () => heldSoftwareKeys(me.id),
  });
  return (
    <section>
      <h2>{say('keys')}</h2>
      <p className={styles['help']}>{say('keysHelp')}</p>
      {error && <Failed error={error} retry={() => void refetch()} />}
      {!keys && !error && <Loading />}
      {keys?.length === 0 && <p>{say('noKeys')}</p>}
      {keys && keys.length > 0 && <KeyTable keys={keys} held={held} onEnd={setEnding} />}
      <NewKey active={keys?.filter(({ status }) => status === 'active') ?? []} />
      {ending && <EndKeyDialog keyId={ending.keyId} onClose={() => setEnding(null)} />}
    </section>
  );
}

function NewKey({ active }: Readonly<{ active: readonly KeyView[] }>) {
  const say = useProfileWords();
  const me = useMe();
  const { simulated } = useSession();
  const client = useQueryClient();
  const problemTitle = useProblemTitle();
  const [replaces, setReplaces] = useState('');
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
    mutationFn: async () => proposePasskey(await registerPasskey(await passkeyOptions()), replaces),
    onSuccess: () => setReplaces(''),
    onSettled: settle,
  });
  const fault = enrol.error ?? make.error;
  return (
    <>
      {fault && (
        <p role="alert" className={styles['fault']}>
          {fault instanceof PasskeyNotUsed ? say('notUsed') : problemTitle(asProblem(fault))}{' '}
          <StepUp error={fault} />
        </p>
      )}
      {(make.isSuccess || enrol.isSuccess) && <p role="status">{say('proposed')}</p>}
      {active.length > 0 && (
        <label className={styles['replaces']}>
          {say('replaces')}
          <Choice
            value={replaces}
            none={say('replacesNone')}
            options={active.map(({ keyId }) => [keyId, keyId])}
            onChange={setReplaces}
          />
        </label>
      )}
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
    </>
  );
}
