import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { liftSuspension, suspend } from '@/api/admin';
import { officersQuery } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { useAct } from '@/api/use-act';
import { Btn } from '@/design/button';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { useWho } from '@/parts/case/use-who';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { ReasonDialog } from './reason-dialog';
import { useAdminWords } from './words';

type Officer = Schemas['OfficerView'];

/** Everybody: where, in which posts, qualified for what, and whether they may approve. */
export function OfficersTable() {
  const say = useAdminWords();
  const name = useNames();
  const { unit } = useWho();
  const { rights } = useSession();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Officer | null>(null);
  const { data: officers, error, refetch } = useQuery(officersQuery);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!officers) return <Loading />;
  const wanted = text.trim().toLowerCase();
  const found = officers.filter((each) =>
    [name(each.name), unit(each.unit), each.id].some((word) => word.toLowerCase().includes(wanted)),
  );
  return (
    <section className={page['card']}>
      <input
        className={`field ${page['narrow']}`}
        aria-label={say('filter')}
        placeholder={say('filter')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <Table
        heads={(['officer', 'unit', 'posts', 'qualification', 'standing'] as const).map((word) => say(word))}
      >
        {found.map((officer) => (
          <Row
            key={officer.id}
            officer={officer}
            mayChange={rights.administers}
            onAsk={() => setAsked(officer)}
          />
        ))}
      </Table>
      {asked && <Standing officer={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}

type RowProps = Readonly<{ officer: Officer; mayChange: boolean; onAsk: () => void }>;

function Row({ officer, mayChange, onAsk }: RowProps) {
  const say = useAdminWords();
  const name = useNames();
  const { post, unit } = useWho();
  const { suspension, qualifications, retiredAt } = officer;
  return (
    <tr>
      <th scope="row">
        {name(officer.name)} <code className={page['small']}>{officer.id}</code>
      </th>
      <td>{unit(officer.unit)}</td>
      <td>{officer.posts.map(post).join(' · ')}</td>
      <td>
        {qualifications.length === 0
          ? say('noQualification')
          : qualifications.map(({ level }) => say(level)).join(' · ')}
      </td>
      <td>
        {retiredAt !== null && <span className={page['chip']}>{say('retired')}</span>}
        {suspension ? (
          <span className={`${page['chip']} ${page['chipBad']}`} title={suspension.reason}>
            {say('suspendedBecause', { from: bureauTime(suspension.from, 'day'), reason: suspension.reason })}
          </span>
        ) : (
          retiredAt === null && <span className={`${page['chip']} ${page['chipGood']}`}>{say('active')}</span>
        )}{' '}
        {mayChange && retiredAt === null && (
          <Btn size="small" kind={suspension ? 'plain' : 'danger'} onClick={onAsk}>
            {say(suspension ? 'lift' : 'suspend')}
          </Btn>
        )}
      </td>
    </tr>
  );
}

/** Takes away or gives back the authority to approve, with a reason. */
function Standing({ officer, onClose }: Readonly<{ officer: Officer; onClose: () => void }>) {
  const say = useAdminWords();
  const name = useNames();
  const now = useLogNow();
  const client = useQueryClient();
  const lifts = officer.suspension !== null;
  const act = useAct(
    (reason: string, key) =>
      lifts
        ? liftSuspension(officer.id, reason, key)
        : suspend({ officer: officer.id, from: now, reason }, key),
    async () => {
      await client.invalidateQueries({ queryKey: ['officers'] });
      onClose();
    },
  );
  return (
    <ReasonDialog
      title={say(lifts ? 'liftTitle' : 'suspendTitle', { who: name(officer.name) })}
      word={say(lifts ? 'lift' : 'suspend')}
      act={act}
      onClose={onClose}
    />
  );
}
