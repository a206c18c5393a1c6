import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import { inParallel } from '../in-parallel.js';
import type { OpenCases } from '../cases/open-cases.js';
import { signOffOf } from '../relay/news-of.js';
import { caseWorkflowId } from '../../../../workflows/src/contract.js';
import type { Courier } from '../temporal/case-courier.js';

/** Histories that are read, and held in memory, together. */
const readAtOnce = 50;
/** Signals under way at once; more only queue inside Temporal. */
const deliveriesMax = 8;

export type RebuildPorts = Readonly<{
  openCases: OpenCases;
  log: Pick<EventLog, 'read'>;
  courier: Courier;
  /** Ids of the workflows that run. */
  running: () => Promise<ReadonlySet<string>>;
}>;

/**
 * Gives every open case its workflow again, soonest due first, so that the nearest deadline waits least. The signal
 * names all sign-offs so far: a history that begins in mid-case still names every one.
 *
 * @param only `missing`: cases whose workflow does not run; `all`: also signals those that do
 * @returns how many were signalled
 */
export async function rebuild(
  ports: RebuildPorts,
  only: 'missing' | 'all',
  attempt: string,
): Promise<number> {
  const open = await ports.openCases.all();
  const running = only === 'missing' ? await ports.running() : new Set<string>();
  const wanted = open.filter(({ caseId }) => !running.has(caseWorkflowId(caseId)));
  for (let from = 0; from < wanted.length; from += readAtOnce) {
    const some = wanted.slice(from, from + readAtOnce);
    const histories = await Promise.all(some.map(({ caseId }) => ports.log.read(streamOf.case(caseId))));
    const told = some.map(({ caseId }, nth) => ({ caseId, events: histories[nth] ?? [] }));
    await inParallel(deliveriesMax, told, (one) => revive(ports.courier, one, attempt));
  }
  return wanted.length;
}

type Told = Readonly<{ caseId: CaseId; events: readonly RecordedEvent[] }>;

async function revive(courier: Courier, { caseId, events: recorded }: Told, attempt: string): Promise<void> {
  const events = recorded.map(({ event }) => event);
  await courier.deliver(
    caseId,
    {
      position: events.at(-1)?.version ?? 0,
      signOffs: events.flatMap((event) => signOffOf(event) ?? []),
      because: 'rebuild',
    },
    `rebuild/${caseId}/${attempt}`,
  );
}
