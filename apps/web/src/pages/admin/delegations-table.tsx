import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { revokeDelegation } from '@/api/absence';
import { delegationsQuery } from '@/api/admin';
import { linksOf, useDefinitions } from '@/api/procedures';
import { useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { useNames } from '@/words/names';
import { ReasonDialog } from '@/parts/form/reason-dialog';
import { useAdminWords } from './words';

type Delegation = Schemas['Delegation'];

const looks = { runs: 'chipGood', 'to-come': 'chipBlue', ended: 'chip', revoked: 'chipBad' } as const;

/** Who signs for whom, over what, and until when. */
export function DelegationsTable() {
  const say = useAdminWords();
  const { officer, post } = useWho();
  const { rights } = useSession();
  const [asked, setAsked] = useState<Delegation | null>(null);
  const { data, error, refetch } = useQuery(delegationsQuery);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.length === 0) return <Empty title={say('noDelegations')} />;
  return (
    <section className={page['card']}>
      <Table
        heads={(['post', 'principal', 'delegate', 'scope', 'from', 'to', 'standing', 'reason'] as const).map(
          (word) => say(word),
        )}
      >
        {data.map((each) => (
          <tr key={each.id}>
            <th scope="row">{post(each.post)}</th>
            <td>{officer(each.principal)}</td>
            <td>{officer(each.delegate)}</td>
            <td>
              <Scope scope={each.scope} />
            </td>
            <td className={page['nowrap']}>
              <At iso={each.from} />
            </td>
            <td className={page['nowrap']}>
              <At iso={each.to} />
            </td>
            <td>
              <span className={`${page['chip']} ${page[looks[each.status]]}`}>
                {say(`delegation-${each.status}`)}
              </span>{' '}
              {rights.administers && (each.status === 'runs' || each.status === 'to-come') && (
                <Btn
                  size="small"
                  kind="quiet"
                  aria-label={`${say('revokeDelegation')}: ${officer(each.principal)} · ${officer(each.delegate)}`}
                  onClick={() => setAsked(each)}
                >
                  {say('revokeDelegation')}
                </Btn>
              )}
            </td>
            <td>{each.reason}</td>
          </tr>
        ))}
      </Table>
      {asked && <Revoking delegation={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

function Revoking({ delegation, onClose }: Readonly<{ delegation: Delegation; onClose: () => void }>) {
  const say = useAdminWords();
  const { officer } = useWho();
  const client = useQueryClient();
  const act = useAct(
    (reason: string, key) => revokeDelegation(delegation.id, reason, key),
    async () => {
      await client.invalidateQueries({ queryKey: ['posts'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      title={say('revokeDelegationTitle', {
        principal: officer(delegation.principal),
        delegate: officer(delegation.delegate),
      })}
      word={say('revokeDelegation')}
      act={act}
      onClose={onClose}
    />
  );
}

function Scope({ scope }: Pick<Delegation, 'scope'>) {
  const say = useAdminWords();
  const name = useNames();
  const { unit } = useWho();
  const links = linksOf(useDefinitions());
  const told = [
    ...(scope.links ?? []).map((id) => name(links.find((link) => link.id === id)?.name) || id),
    ...(scope.units ?? []).map(unit),
    ...(scope.steps ?? []),
  ];
  return told.length === 0 ? say('everything') : told.join(' · ');
}
