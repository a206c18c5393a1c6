import { CaseCommands } from '#libs/case-commands';
import type { CaseId, OfficerId } from '#libs/kernel';
import { Access } from '../../apps/api/src/access/access.js';
import { Reads } from '../../apps/api/src/access/reads.js';
import { Roster } from '../../apps/api/src/access/roster.js';
import { CaseReading } from '../../apps/api/src/cases/case-reading.js';
import { handler } from '../ground/bureau.js';
import type { Office } from '../ground/office.js';
import { forSeconds, rateOf, throughEach } from '../load/clients.js';
import { findingOf, takeTurns, type Contender } from '../load/rounds.js';
import type { Benchmark } from './benchmark.js';

const clients = 8;
const cases = 100;

const recorded = 'read of a case, recorded';
const unrecorded = 'read of a case, not recorded';

/** What it costs that every look at a case is recorded: the same reading beside one put together without that part. */
export const accessBenchmark: Benchmark = async ({ office: opened, options }) => {
  const office = await opened();
  const ids: CaseId[] = [];
  await throughEach(clients, Array.from({ length: cases }), async () => {
    ids.push(await office.requestFiling());
  });
  const reads = office.part(Reads);
  const rounds = await takeTurns(options, [
    reading(recorded, ids, office.part(CaseReading), options.seconds, () => reads.recordAll()),
    reading(unrecorded, ids, withoutRecord(office), options.seconds, () => Promise.resolve()),
  ]);
  return [findingOf(rounds, recorded, { unit: '1/s', beside: unrecorded, target: { atLeast: 0.95 } })];
};

/** @param settle what is still to be done for what was read, and belongs to its time */
function reading(
  name: string,
  ids: readonly CaseId[],
  reader: Pick<CaseReading, 'view'>,
  seconds: number,
  settle: () => Promise<void>,
): Contender {
  const officer: OfficerId = handler;
  return {
    name,
    lap: async () => {
      const startedMs = performance.now();
      const { operations } = await forSeconds(clients, seconds, (client, nth) =>
        reader.view({ kind: 'officer', officer }, ids[(client + nth * clients) % ids.length] as CaseId),
      );
      await settle();
      return rateOf({ operations, seconds: (performance.now() - startedMs) / 1_000 });
    },
  };
}

function withoutRecord(office: Office): Pick<CaseReading, 'view'> {
  const { engine } = office;
  const silent = { looked: () => Promise.resolve() } as unknown as Reads;
  const access = new Access(office.part(CaseCommands), office.part(Roster), silent, engine.open.clock);
  const reading = new CaseReading(access, engine.cases, engine.log);
  return { view: (caller, caseId) => reading.view(caller, caseId) };
}
