import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmKey, keysQuery, revokeKey, type KeyView } from '@/api/keys';
import { useMe, useSession } from '@/api/session';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { FieldBox } from '@/parts/form/field-box';
import { OfficerPicker } from '@/parts/form/officer-picker';
import { Refused } from '@/parts/form/refused';
import { ReasonDialog } from '@/parts/form/reason-dialog';
import { useAdminWords } from './words';

const looks = { pending: 'chipWarn', active: 'chipGood', retired: 'chip', revoked: 'chipBad' } as const;
/** What waits for somebody comes first. */
const order = { pending: 0, active: 1, retired: 2, revoked: 3 } as const;

/** Every signing key, whose it is, whether it may sign, and which wait for a second person. */
export function KeysTable() {
  const say = useAdminWords();
  const { officer } = useWho();
  const { rights } = useSession();
  const me = useMe();
  const client = useQueryClient();
  const [asked, setAsked] = useState<KeyView | null>(null);
  const [whose, setWhose] = useState('');
  const { data: keys, error, refetch } = useQuery(keysQuery(whose === '' ? undefined : whose));
  const confirming = useAct(
    ({ keyId, officer: owner }: KeyView) => confirmKey(keyId, owner),
    () => client.invalidateQueries({ queryKey: ['keys'] }),
  );
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!keys) return <Loading />;
  return (
    <section className={page['card']}>
      <div className={page['fieldRow']}>
        <FieldBox label={say('keysOf')}>
          <OfficerPicker label={say('keysOf')} value={whose} onChange={setWhose} />
        </FieldBox>
      </div>
      <p className={page['small']}>{say('secondPerson')}</p>
      <Refused error={confirming.error} />
      <Table
        heads={(['officer', 'kind', 'keyId', 'confirmedBy', 'standing'] as const).map((word) => say(word))}
      >
        {keys
          .toSorted((a, b) => order[a.status] - order[b.status])
          .map((key) => (
            <tr key={key.keyId}>
              <th scope="row">{officer(key.officer)}</th>
              <td>{say(key.alg === 'WebAuthn' ? 'webauthn' : 'file')}</td>
              <td>
                <code className={page['small']}>{key.keyId}</code>
              </td>
              <td>{key.confirmedBy !== null && officer(key.confirmedBy)}</td>
              <td>
                <span className={`${page['chip']} ${page[looks[key.status]]}`}>
                  {say(`key-${key.status}`)}
                </span>{' '}
                {key.status === 'pending' && key.officer !== me.id && (
                  <Btn
                    size="small"
                    kind="primary"
                    busy={confirming.isPending}
                    aria-label={`${say('confirmKey')}: ${officer(key.officer)}`}
                    onClick={() => confirming.send(key)}
                  >
                    {say('confirmKey')}
                  </Btn>
                )}
                {rights.administers && key.status === 'active' && (
                  <Btn
                    size="small"
                    kind="quiet"
                    aria-label={`${say('revoke')}: ${officer(key.officer)}`}
                    onClick={() => setAsked(key)}
                  >
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
