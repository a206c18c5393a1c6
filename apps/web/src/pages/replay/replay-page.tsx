import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Replay } from '@/api/types';
import { seg } from '@/api/http';
import { useLogTime } from '@/api/log-clock';
import { useMe } from '@/api/session';
import { Btn } from '@/design/button';
import { Failed, Loading } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Tabs } from '@/design/tabs';
import { AnswersTable } from '@/parts/case/answers-table';
import { ResponsibilityGraph } from '@/parts/case/graph/graph';
import { Timeline } from '@/parts/case/timeline/timeline';
import { useSummaries } from '@/parts/case/use-summaries';
import { useWho } from '@/parts/case/use-who';
import { useCaseWords } from '@/parts/case/words';
import { ExportButton } from '@/parts/export/export-button';
import { bureauTime } from '@/words/instants';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { Compare } from './compare';
import { EventList } from './event-list';
import { EyesPanel } from './eyes-panel';
import { replayTabs, searchOf } from './search';
import { Slider } from './slider';
import { Then } from './then';
import { useReplay } from './use-replay';
import { useReplayWords } from './words';
import styles from './replay.module.css';

const route = getRouteApi('/shell/replay/$caseId');

/** A case at any instant of its life, and through anybody's eyes. */
export function ReplayPage() {
  const { caseId } = route.useParams();
  const { as } = route.useSearch();
  const replay = useReplay(caseId, as);
  const { data, versions, past, error } = replay;
  if (error && !data) return <Failed error={error} retry={replay.retry} />;
  if (!data || !past || versions.length === 0) return <Loading />;
  return <Scene key={caseId} replay={data} loaded={replay} />;
}

type SceneProps = Readonly<{ replay: Replay; loaded: ReturnType<typeof useReplay> }>;

/** The address follows the slider, but not at each pixel. */
const addressAfterMs = 250;

function useInstant(caseId: string, count: number) {
  const navigate = useNavigate();
  const { at: asked } = route.useSearch();
  const [at, setAt] = useState(() => Math.max(1, Math.min(count, asked ?? count)));
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(
      () =>
        void navigate({
          to: '/replay/$caseId',
          params: { caseId },
          search: (before) => ({ ...before, at }),
          replace: true,
        }),
      addressAfterMs,
    );
    return () => clearTimeout(timer);
  }, [at, caseId, navigate]);
  return [at, setAt] as const;
}

function Scene({ replay, loaded }: SceneProps) {
  const say = useReplayWords();
  const part = useCaseWords();
  const who = useWho();
  const navigate = useNavigate();
  const search = route.useSearch();
  const { case: whole, events } = replay;
  const caseId = whole.id;
  const [at, setAt] = useInstant(caseId, events.length);
  const { versions, past, answers, ended } = loaded;
  const file = versions[at - 1] ?? versions.at(-1);
  const standing = useMemo(() => (file && past ? past(file) : null), [file, past]);
  const pinned = search.with ?? null;
  const pinnedFile = pinned === null ? undefined : versions[pinned - 1];
  const first = useMemo(() => (pinnedFile && past ? past(pinnedFile) : null), [pinnedFile, past]);
  const tell = useSummaries(whole.parties);
  const frame = useMemo(
    () => ({ from: whole.startedAt, until: events.at(-1)?.at ?? whole.changedAt, ends: [] }),
    [whole, events],
  );
  const involved = useMemo(() => peopleOf(replay), [replay]);
  const tab = replayTabs.find((each) => each === search.tab) ?? 'then';
  const answering = tab === 'graph' || tab === 'answers';
  const answered = useMemo(() => (answering && file ? answers(file) : null), [answering, file, answers]);
  if (!standing) return <Loading />;
  const go = (changed: Parameters<typeof searchOf>[0]) =>
    void navigate({
      to: '/replay/$caseId',
      params: { caseId },
      search: searchOf({ ...search, at, ...changed }),
      replace: true,
    });
  const now = events[at - 1];
  const summary = now ? tell(now.summary) : '';
  const shown = (id: (typeof replayTabs)[number]) => (id === tab ? '' : page['off']);
  return (
    <div className={page['page']}>
      <Head replay={replay} as={search.as} lookedAt={loaded.lookedAt} />
      <section className={`${page['card']} ${styles['stick']}`}>
        <Slider events={events} at={at} pinned={pinned} summary={summary} onMove={setAt} />
        <p className={styles['summary']}>
          <strong>{summary}</strong> <span className={page['small']}>{now && who.actor(now.actor)}</span>
          <Btn
            size="small"
            kind="quiet"
            onClick={() => go(pinned === at ? { with: undefined } : { with: at, tab: 'compare' })}
          >
            {pinned === null
              ? say('pin')
              : pinned === at
                ? say('unpin')
                : say('pinned', { at: bureauTime(events[pinned - 1]?.at ?? '') })}
          </Btn>
        </p>
      </section>
      <Tabs label={say('views')} tabs={replayTabs.map((id) => ({ id, label: say(id) }))} chosen={tab} />
      <div className={`${styles['scene']} ${shown('then')}`}>
        <section className={page['card']}>
          <h2>{say('events')}</h2>
          <EventList
            events={events}
            at={at}
            tell={({ summary: line }) => tell(line)}
            who={({ actor, summary: line }) =>
              tell(line).includes(who.actor(actor)) ? '' : who.actor(actor)
            }
            onMove={setAt}
          />
        </section>
        <section className={page['card']}>
          <Then standing={standing} at={standing.changedAt} />
        </section>
        <section className={page['card']}>
          <EyesPanel
            standing={standing}
            at={standing.changedAt}
            officer={search.as}
            involved={involved}
            openings={(loaded.fresh && replay.as?.openings) || []}
            endedAt={(task) => ended.get(task)}
            onPick={(officer) => go({ as: officer })}
          />
        </section>
      </div>
      {tab === 'time' && (
        <section className={page['card']}>
          <Timeline
            standing={standing}
            by={search.by === 'link' ? 'link' : 'person'}
            now={standing.changedAt}
            nowWord={part('atThatTime')}
            frame={frame}
          />
        </section>
      )}
      {tab === 'compare' && (
        <section className={page['card']}>
          <Compare first={first} second={standing} />
        </section>
      )}
      {answering && !answered && <Loading />}
      {tab === 'graph' && answered && (
        <section className={page['card']}>
          <ResponsibilityGraph
            responsibility={answered}
            standing={standing}
            frame={{ responsibility: replay.responsibility, standing: whole }}
            only={search.of}
            onOnly={(of) => go({ of })}
          />
        </section>
      )}
      {tab === 'answers' && answered && (
        <section className={page['card']}>
          <AnswersTable responsibility={answered} standing={standing} />
        </section>
      )}
    </div>
  );
}

type HeadProps = Readonly<{ replay: Replay; as: string | undefined; lookedAt: number }>;

/** A move of the slider does not touch it. */
const Head = memo(function Head({ replay, as, lookedAt }: HeadProps) {
  const say = useReplayWords();
  const shared = useSharedWords();
  const me = useMe();
  const name = useNames();
  const { officer, unit } = useWho();
  const { case: whole } = replay;
  const looked = useLogTime(lookedAt);
  const what = as === undefined ? say('wholeCase') : say('throughEyes', { who: officer(as) });
  return (
    <header className={page['list']}>
      <div className={page['head']}>
        <div className={page['headText']}>
          <h1>
            {say('title')} · {whole.title ?? shared('hidden')}
          </h1>
          <p className={page['sub']}>
            <span>{whole.caseNumber ?? whole.id}</span>
            <span>{unit(whole.unit)}</span>
          </p>
        </div>
        <p className={page['note']} role="note">
          {say('recorded', { who: name(me.name), at: bureauTime(looked), what })}
        </p>
        <div className={page['acts']}>
          <Link to="/cases/$caseId" params={{ caseId: whole.id }} search={{}}>
            {say('toCase')}
          </Link>
          <ExportButton what="pdf" path={`/v1/cases/${seg(whole.id)}/report.pdf`} />
          <ExportButton what="csv" path={`/v1/cases/${seg(whole.id)}/acts.csv`} />
          <Btn size="small" kind="quiet" onClick={() => print()}>
            {say('print')}
          </Btn>
        </div>
      </div>
    </header>
  );
});

/** Whoever did something in the case or had a task in it. */
function peopleOf({ events, case: { tasks, handlers } }: Replay): readonly string[] {
  const actors = events.flatMap(({ actor }) => (actor.kind === 'officer' ? [actor.officer] : []));
  return [...new Set([...handlers, ...actors, ...tasks.flatMap(({ eligibility }) => eligibility.eligible)])];
}
