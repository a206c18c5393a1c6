import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { connectionStringOf } from '#libs/event-log';
import { PostgresOpenCases } from '../../apps/worker/src/cases/open-cases.js';
import { rebuild } from '../../apps/worker/src/rebuild/rebuild.js';
import { CaseCourier, type Courier } from '../../apps/worker/src/temporal/case-courier.js';
import { prepareNamespace } from '../../tools/temporal/namespace.js';
import type { Ground } from '../ground/ground.js';
import type { Office } from '../ground/office.js';
import { temporalOn } from '../ground/temporal.js';
import { rateOf, throughEach } from '../load/clients.js';
import { findingOf, takeTurns, type Contender } from '../load/rounds.js';
import { sixSignals } from '../peers/six-signals.js';
import type { Finding } from '../report/finding.js';
import type { Benchmark } from './benchmark.js';

/** As many at once as `rebuild` has under way. */
const clients = 8;
/** Cases set up at once: their commits go to the disk together. */
const detainedAtOnce = 256;
/** Starting tens of thousands of workflows takes minutes: no more rounds than these. */
const roundsMax = 3;

const armed = 'custody clocks armed from the log';
const started = 'workflows started by a bare client';

/**
 * Temporal has lost everything: every open case in custody gets its workflow again, from the log, soonest due first;
 * beside as many bare starts on the same server. No worker runs meanwhile, neither for the one nor for the other.
 */
export const rearmBenchmark: Benchmark = async ({ ground, office: opened, options, report }) => {
  const server = await temporalOn(ground, report);
  const connection = await Connection.connect({ address: server.address });
  ground.atEnd(() => connection.close());
  const office = await opened();
  report(`taking ${options.clocks} into custody`);
  await throughEach(detainedAtOnce, Array.from({ length: options.clocks }), async () => {
    await office.detain();
  });
  report('arming them from the log');
  const rearming = new Rearming(office, openCasesOf(ground), connection, options.clocks);
  const turns = await takeTurns({ rounds: Math.min(options.rounds, roundsMax), warmUp: 1 }, [
    rearming,
    bareStarts(connection, options.clocks),
  ]);
  return [
    findingOf(turns, armed, { unit: '1/s', beside: started, target: { atLeast: 0.8 } }),
    rearming.outOfOrder(),
  ];
};

function openCasesOf(ground: Ground): PostgresOpenCases {
  const { databaseUrl, keysDir } = ground;
  const pool = new pg.Pool({ connectionString: connectionStringOf({ databaseUrl, keysDir }), max: 2 });
  ground.atEnd(() => pool.end());
  return new PostgresOpenCases(pool);
}

/** A namespace in which nothing has ever run. */
async function emptyNamespace(connection: Connection): Promise<Client> {
  const namespace = `bench-${randomUUID()}`;
  await prepareNamespace(connection, namespace);
  const client = new Client({ connection, namespace });
  await client.workflow.count("CountersignStage = 'none'");
  return client;
}

class Rearming implements Contender {
  readonly name = armed;
  #client: Client | null = null;
  #late = 0;

  constructor(
    private readonly office: Office,
    private readonly openCases: PostgresOpenCases,
    private readonly connection: Connection,
    private readonly clocks: number,
  ) {}

  async prepare(): Promise<void> {
    this.#client = await emptyNamespace(this.connection);
  }

  async lap(): Promise<number> {
    if (!this.#client) throw new Error('A lap needs a namespace');
    const order = (await this.openCases.all()).map(({ caseId }) => caseId);
    const told: string[] = [];
    const courier = new CaseCourier(this.#client);
    const watched: Courier = {
      deliver: (caseId, news, requestId) => {
        told.push(caseId);
        return courier.deliver(caseId, news, requestId);
      },
    };
    const { openCases } = this;
    const { log } = this.office.engine;
    const startedMs = performance.now();
    await rebuild(
      { openCases, log, courier: watched, running: () => Promise.resolve(new Set()) },
      'all',
      randomUUID(),
    );
    const seconds = (performance.now() - startedMs) / 1_000;
    if (told.length !== this.clocks) throw new Error(`${told.length} of ${this.clocks} were armed`);
    this.#late += told.filter((caseId, nth) => caseId !== order[nth]).length;
    return rateOf({ operations: told.length, seconds });
  }

  outOfOrder(): Finding {
    const found = { min: this.#late, median: this.#late, max: this.#late };
    return { name: `${armed}: not soonest first`, unit: 'count', value: found, target: { atMost: 0 } };
  }
}

function bareStarts(connection: Connection, starts: number): Contender {
  let client: Client | null = null;
  return {
    name: started,
    prepare: async () => {
      client = await emptyNamespace(connection);
    },
    lap: async () =>
      rateOf(
        await throughEach(clients, Array.from({ length: starts }), async () => {
          await client?.workflow.start(sixSignals, {
            workflowId: `bare-${randomUUID()}`,
            taskQueue: 'bench-bare',
          });
        }),
      ),
  };
}
