import { foldCase, type CaseEvent, type StoredCaseEvent } from '#libs/case-file';
import { authorityOf, unbornState } from '#libs/directory';
import {
  Look,
  postOf,
  streamOf,
  type CaseId,
  type Digest,
  type Duration,
  type Instant,
  type OfficerId,
  type StoredEvent,
  type UnitId,
} from '#libs/kernel';
import { dueInstant, shippedCalendar } from '#libs/statutory-clocks';
import { bureauOf, officersInUnit } from '../ground/large-bureau.js';
import type { Office } from '../ground/office.js';
import { microseconds } from '../load/clients.js';
import { findingOf, takeTurns, type Contender } from '../load/rounds.js';
import type { Benchmark } from './benchmark.js';

const eventsFolded = 500;
const officersAsked = 500;

/** What the deciding code takes by itself: no disk, no network, one processor. */
export const pureBenchmark: Benchmark = async ({ office: opened, options }) => {
  const office = await opened();
  const targets: readonly (readonly [Contender, atMostUs: number])[] = [
    [await folding(office), 2_000],
    [dueDate(office), 20],
    [authority(), 50],
  ];
  const rounds = await takeTurns(
    options,
    targets.map(([contender]) => contender),
  );
  return targets.map(([{ name }, atMost]) => findingOf(rounds, name, { unit: 'µs', target: { atMost } }));
};

const dueDate = (office: Office): Contender =>
  timed('due date of a 37-day limit', () =>
    dueInstant(
      { limit: 'P37D' as Duration },
      office.engine.open.clock.now(),
      shippedCalendar,
      'Asia/Shanghai',
    ),
  );

const timed = (name: string, work: () => unknown): Contender => ({
  name,
  lap: () => Promise.resolve(microseconds(work)),
});

async function folding(office: Office): Promise<Contender> {
  const events = longHistory(await history(office, await office.requestFiling()));
  return timed(`fold of ${eventsFolded} events`, () => foldCase(events));
}

async function history({ engine }: Office, caseId: CaseId): Promise<readonly StoredCaseEvent[]> {
  const events = await engine.open.log.read(streamOf.case(caseId));
  return events.map(({ event }) => event as StoredEvent<CaseEvent>);
}

/** The history goes on with materials filed and the open task claimed and given back. */
function longHistory(begun: readonly StoredCaseEvent[]): readonly StoredCaseEvent[] {
  const filed = begun.find(({ type }) => type === 'MaterialFiled');
  const opened = begun.find(({ type }) => type === 'TaskOpened');
  if (!filed || !opened) throw new Error('A requested filing has a material and a task');
  const task = { task: `${opened.stream.slice('case/'.length)}.${opened.version}`, officer: 'legal-officer' };
  const next = (version: number): StoredCaseEvent => {
    const material = `sha256:${version.toString(16).padStart(64, '0')}` as Digest;
    const turns = [
      { ...filed, data: { ...filed.data, material } },
      { ...opened, type: 'TaskClaimed', data: task },
      { ...opened, type: 'TaskReleased', data: task },
    ];
    return { ...turns[version % turns.length], version } as StoredCaseEvent;
  };
  const more = Array.from({ length: eventsFolded - begun.length }, (_, nth) => next(begun.length + nth + 1));
  return [...begun, ...more];
}

/** Whether an officer may sign a task, in a bureau of five hundred: his post, its delegations, and his own standing. */
function authority(): Contender {
  const streams = bureauOf(officersAsked);
  const at = '2026-03-02T01:00:00.000Z' as Instant;
  const act = { link: 'filing', step: 'unit-leader', unit: 'unit-7' as UnitId };
  const post = postOf('unit-7', 'unit-leader');
  const officer = `officer-${7 * officersInUnit}` as OfficerId;
  return timed(`authority of an officer over a task, bureau of ${officersAsked}`, () => {
    const look = new Look((stream) => streams.get(stream) ?? { version: 0, state: unbornState(stream) });
    const decided = authorityOf({ officer, posts: [post], act, at, look, qualification: 'intermediate' });
    if (!decided.ok) throw new Error(decided.refusal.code);
  });
}
