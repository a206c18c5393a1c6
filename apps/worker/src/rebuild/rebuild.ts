import type { EventLog } from '#libs/event-log';
import { streamOf } from '#libs/kernel';
import type { OpenCase, OpenCases } from '../cases/open-cases.js';
import { signOffOf } from '../relay/news-of.js';
import { caseWorkflowId } from '../../../../workflows/src/contract.js';
import type { Courier } from '../temporal/case-courier.js';

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
  for (const one of wanted) await revive(ports, one, attempt);
  return wanted.length;
}

async function revive({ log, courier }: RebuildPorts, { caseId }: OpenCase, attempt: string): Promise<void> {
  const events = (await log.read(streamOf.case(caseId))).map(({ event }) => event);
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
