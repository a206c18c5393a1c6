import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keysQuery, revokeKey, type KeyView } from '@/api/keys';
import { useSession } from '@/api/session';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { ReasonDialog } from './reason-dialog';
import { useAdminWords } from './words';

const looks = { pending: 'chipWarn', active: 'chipGood', retired: 'chip', revoked: 'chipBad' } as const;

/** Every signing key, whose it is, and whether it may sign. */
export function KeysTable() {
  const say = useAdminWords();
  const { officer } = useWho();
  const { rights } = useSession();
  const [asked, setAsked] = useState<KeyView | null>(null);
  const { data: keys, error, refetch } = useQuery(keysQuery());
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!keys) return <Loading />;
  return (
    <section className={page['card']}>
      <Table
        heads={(['officer', 'kind', 'keyId', 'confirmedBy', 'standing'] as const).map((word) => say(word))}
      >
        {keys.map((key) => (
          <tr key={key.keyId}>
            <th scope="row">{officer(key.officer)}</th>
            <td>{say(key.alg === 'WebAuthn' ? 'webauthn' : 'file')}</td>
            <td>
              <code className={page['small']}>{key.keyId}</code>
            </td>
            <td>{key.confirmedBy !== null && officer(key.confirmedBy)}</td>
            <td>
              <span className={`${page['chip']} ${page[looks[key.status]]}`}>{say(`key-${key.status}`)}</span>{' '}
              {rights.administers && key.status === 'active' && (
                <Btn size="small" kind="quiet" onClick={() => setAsked(key)}>
                  {say('revoke')}
                </Btn>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {asked && <Revoking asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function Revoking({ asked, onClose }: Readonly<{ asked: KeyView; onClose: () => void }>) {
  const say = useAdminWords();
  const { officer } = useWho();
  const client = useQueryClient();
  const act = useAct(
    (reason: string) => revokeKey(asked.officer, asked.keyId, reason),
    async () => {
      await client.invalidateQueries({ queryKey: ['keys'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      title={say('revokeTitle', { who: officer(asked.officer) })}
      word={say('revoke')}
      act={act}
      onClose={onClose}
    />
  );
}
