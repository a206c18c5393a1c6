import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { seg } from '@/api/http';
import { ledgerQuery, readsQuery, type LedgerFilter } from '@/api/ledger';
import { useDefinitions } from '@/api/procedures';
import { officerQuery, useSession } from '@/api/session';
import type { Schemas } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty, Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { Tabs } from '@/design/tabs';
import { useActWords } from '@/parts/case/act-words';
import { useCapacity } from '@/parts/case/capacity-words';
import { useWho } from '@/parts/case/use-who';
import { ExportButton } from '@/parts/export/export-button';
import { useNames } from '@/words/names';
import { LedgerFilters } from './ledger-filters';
import { useInvestigateWords } from './words';

type Act = Schemas['OfficerAct'];

const route = getRouteApi('/shell/investigate/$officer');

/** One person across all cases, units, posts and time: what they did, and what they looked at. */
export function LedgerPage() {
  const say = useInvestigateWords();
  const name = useNames();
  const { post, unit } = useWho();
  const { officer } = route.useParams();
  const { tab, ...filter } = route.useSearch();
  const { rights } = useSession();
  const { data: about } = useQuery(officerQuery(officer));
  const chosen = tab === 'reads' && rights.investigates ? 'reads' : 'acts';
  const tabs = [
    { id: 'acts', label: say('acts') },
    ...(rights.investigates ? [{ id: 'reads', label: say('reads') }] : []),
  ];
  return (
    <div className={page['page']}>
      <header className={page['head']}>
        <div className={page['headText']}>
          <h1>
            {name(about?.name) || officer} · {say('ledger')}
          </h1>
          <p className={page['sub']}>
            {about && <span>{unit(about.unit)}</span>}
            <span>{about?.posts.map(post).join(' · ')}</span>
            {about?.suspension && (
              <span className={`${page['chip']} ${page['chipBad']}`}>{say('suspended')}</span>
            )}
          </p>
        </div>
        <p className={page['note']} role="note">
          {say('recordedHelp')}
        </p>
        <div className={page['acts']}>
          <ExportButton what="csv" path={`/v1/officers/${seg(officer)}/ledger.csv`} query={filter} />
          <Btn size="small" kind="quiet" onClick={() => print()}>
            {say('print')}
          </Btn>
        </div>
      </header>
      <Tabs label={say('views')} tabs={tabs} chosen={chosen} />
      {chosen === 'acts' ? <Acts officer={officer} filter={filter} /> : <Looks officer={officer} />}
    </div>
  );
}

function Acts({ officer, filter }: Readonly<{ officer: string; filter: LedgerFilter }>) {
  const say = useInvestigateWords();
  const { isAct } = useActWords();
  const list = useInfiniteQuery(ledgerQuery(officer, filter));
  const acts = list.data?.pages.flatMap(({ items }) => items).filter(({ type }) => isAct(type)) ?? [];
  return (
    <section className={page['card']}>
      <LedgerFilters officer={officer} filter={filter} />
      {list.isPending && <Loading />}
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && acts.length === 0 && <Empty title={say('none')} />}
      {acts.length > 0 && (
        <Table heads={(['when', 'act', 'detail', 'capacity', 'where'] as const).map((word) => say(word))}>
          {acts.map((act) => (
            <Row key={`${act.stream} ${act.version}`} act={act} />
          ))}
        </Table>
      )}
      {list.hasNextPage && (
        <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more')}
        </Btn>
      )}
    </section>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function Row({ act }: Readonly<{ act: Act }>) {
  const { tell } = useActWords();
  const capacity = useCapacity();
  const { post } = useWho();
  return (
    <tr>
      <td className={page['nowrap']}>
        <At iso={act.recordedAt} />
      </td>
      <th scope="row">{tell(act.type)}</th>
      <td>
        <Detail act={act} />
      </td>
      <td className={page['small']}>
        {act.capacity && `${post(act.capacity.post)} ${capacity(act.capacity)}`}
      </td>
      <td>
        <Where act={act} />
      </td>
    </tr>
  );
}

const decisions = ['approve', 'return', 'refuse', 'abstain'] as const;
const looks = { approve: 'chipGood', return: 'chipWarn', refuse: 'chipBad', abstain: 'chip' } as const;

function Detail({ act: { data } }: Readonly<{ act: Act }>) {
  const say = useInvestigateWords();
  const name = useNames();
  const definitions = useDefinitions();
  const decision = decisions.find((each) => each === data['decision']);
  const named = (list: 'links' | 'documents' | 'records', id: unknown) =>
    name(definitions.flatMap((each) => each[list]).find((each) => each.id === id)?.name);
  const what =
    named('links', data['link']) || named('documents', data['document']) || named('records', data['record']);
  return (
    <>
      {what} {decision && <span className={`${page['chip']} ${page[looks[decision]]}`}>{say(decision)}</span>}
    </>
  );
}

/** The case that a stream belongs to, or the stream itself. */
function Where({ act: { stream, version, data, caseNumber } }: Readonly<{ act: Act }>) {
  const say = useInvestigateWords();
  const [kind = '', ...rest] = stream.split('/');
  const named = kind === 'access' ? textOf(data['case']) : rest.join('/');
  if (kind === 'case' || kind === 'access')
    return (
      <Link
        to="/replay/$caseId"
        params={{ caseId: named }}
        search={kind === 'case' ? { at: version } : {}}
        preload={false}
        className={page['small'] ?? ''}
      >
        {caseNumber ?? `${say('caseOf')} ${named}`} {kind === 'case' && say('atEvent', { version })}
      </Link>
    );
  return <span className={page['small']}>{stream}</span>;
}

function Looks({ officer }: Readonly<{ officer: string }>) {
  const say = useInvestigateWords();
  const list = useInfiniteQuery(readsQuery(officer));
  const reads =
    list.data?.pages
      .flatMap(({ items }) => items)
      .flatMap((item) => item.reads)
      .toReversed() ?? [];
  return (
    <section className={page['card']}>
      {list.isPending && <Loading />}
      {list.error && <Failed error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && reads.length === 0 && <Empty title={say('none')} />}
      <ul>
        {reads.map((read) => (
          <li key={`${read.case} ${read.at}`} className={page['rowLine']}>
            <At iso={read.at} />
            <Link to="/cases/$caseId" params={{ caseId: read.case }} search={{}}>
              {say('caseOf')} {read.case}
            </Link>
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <Btn busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {say('more')}
        </Btn>
      )}
    </section>
  );
}
