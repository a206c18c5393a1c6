import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import { inParallel } from '../in-parallel.js';
import type { OpenCase, OpenCases } from '../cases/open-cases.js';
import { signOffOf } from '../relay/news-of.js';
import { caseWorkflowId } from '../../../../workflows/src/contract.js';
import type { Courier } from '../temporal/case-courier.js';

/** Histories that are read together; twice as many are held in memory. */
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
  await inParallel(deliveriesMax, historiesOf(ports.log, wanted), (told) =>
    revive(ports.courier, told, attempt),
  );
  return wanted.length;
}

/** Histories in the order of the cases. The next are being read while these are told: Temporal never waits for the log. */
async function* historiesOf(
  log: RebuildPorts['log'],
  cases: readonly Pick<OpenCase, 'caseId'>[],
): AsyncGenerator<Told, void> {
  const readFrom = (from: number): Promise<readonly Told[]> => {
    const some = cases.slice(from, from + readAtOnce);
    const read = Promise.all(
      some.map(async ({ caseId }) => ({ caseId, events: await log.read(streamOf.case(caseId)) })),
    );
    // Whoever takes them hears of a failure; when telling failed first, nobody takes them.
    read.catch(() => undefined);
    return read;
  };
  let ahead = readFrom(0);
  for (let from = 0; from < cases.length; from += readAtOnce) {
    const some = await ahead;
    ahead = readFrom(from + readAtOnce);
    yield* some;
  }
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
