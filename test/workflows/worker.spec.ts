import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Instant } from '#libs/kernel';
import type { CaseWorkflowState } from '../../workflows/src/contract.js';
import { eventually } from './support/case-under-test.js';
import { DrillGround } from './support/drill.js';
import { openServer, type OpenServer } from './support/server.js';
import { runRebuild, WorkerChild } from './support/worker-child.js';

// Real servers and processes: generous, so that a busy machine is no failure.
jest.setTimeout(90_000);

const isoMs = (instant: string) => Date.parse(instant);

describe('the worker, with PostgreSQL and Temporal', () => {
  let server: OpenServer;
  let ground: DrillGround;
  let worker: WorkerChild;
  let caseId: string;

  const handle = () => server.client.workflow.getHandle(`case/${caseId}`);
  const state = () =>
    handle()
      .query<CaseWorkflowState>('state')
      .catch(() => null);
  /** From the memo: a query would wait for the worker that was killed. */
  const stagesTold = async () => {
    const described = await handle()
      .describe()
      .catch(() => null);
    return (described?.memo?.stages as readonly string[] | undefined)?.length ?? 0;
  };
  const typesOf = async () => (await ground.events(caseId)).map(({ type }) => type);
  const startWorker = async (address = server.address) => {
    worker = await WorkerChild.start(ground, { address, namespace: server.namespace });
  };

  const conditionsOfParts = async () => {
    const reader = new pg.Client({ connectionString: ground.database.url('reader') });
    await reader.connect();
    try {
      const { rows } = await reader.query<{ name: string; state: string }>(
        'SELECT name, state FROM work.heartbeats',
      );
      return new Map(rows.map(({ name, state }) => [name, state]));
    } finally {
      await reader.end();
    }
  };

  beforeAll(async () => {
    server = await openServer();
    ground = await DrillGround.prepare();
  });
  afterEach(() => worker.end('SIGKILL'));
  afterAll(async () => {
    await ground.end();
    await server.close();
  });

  it('follows a case from its start through a warning and an expiry to its end', async () => {
    caseId = randomUUID();
    await startWorker();
    await ground.startCase(caseId);
    await eventually(stagesTold, (stages) => stages === 1);
    await ground.record(caseId, 'short-begins');
    await eventually(typesOf, (types) => types.includes('ClockExpired'));
    const events = await ground.events(caseId);
    const started = events.find(({ type }) => type === 'ClockStarted');
    const warned = events.filter(({ type }) => type === 'ClockWarned');
    const expired = events.filter(({ type }) => type === 'ClockExpired');
    expect([warned.length, expired.length]).toEqual([1, 1]);
    expect(expired[0]?.actor).toEqual({ kind: 'system', system: 'clock' });
    const late = isoMs(expired[0]!.recordedAt) - isoMs(started!.recordedAt) - 3_000;
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(5_000);

    await ground.record(caseId, 'ends');
    expect(await handle().result()).toMatchObject({
      stages: ['waiting'],
      closed: { as: 'done' },
      ignoredSignals: 0,
    });
    expect(await worker.end('SIGTERM')).toBe(0);
    expect(worker.output).toContain('worker stopped');
  });

  it('killed with a limit armed, records it once, at most five seconds late', async () => {
    caseId = randomUUID();
    await startWorker();
    await ground.startCase(caseId);
    await ground.record(caseId, 'long-begins');
    await eventually(state, (now) => now?.waitingFor?.includes('long limit') === true);
    await worker.end('SIGKILL');
    await startWorker();
    await eventually(typesOf, (types) => types.includes('ClockExpired'));
    const events = await ground.events(caseId);
    const started = events.find(({ type }) => type === 'ClockStarted')!;
    const expired = events.filter(({ type }) => type === 'ClockExpired');
    expect(expired).toHaveLength(1);
    expect(isoMs(expired[0]!.recordedAt) - isoMs(started.recordedAt) - 12_000).toBeLessThan(5_000);
  });

  it('goes on without Temporal: events are sequenced, what is overdue is recorded, and health says degraded', async () => {
    caseId = randomUUID();
    await ground.startCase(caseId);
    await ground.record(caseId, 'short-begins');
    await new Promise((resolve) => setTimeout(resolve, 3_100));
    await startWorker('127.0.0.1:9');
    await eventually(typesOf, (types) => types.filter((type) => type === 'ClockExpired').length === 1);
    const conditions = await eventually(conditionsOfParts, (rows) =>
      ['relay', 'sweep', 'temporal'].every((part) => rows.get(part) === 'degraded'),
    );
    expect(conditions.get('sequencer')).toBe('well');
    expect(
      await server.client.workflow
        .getHandle(`case/${caseId}`)
        .describe()
        .catch(() => 'unknown'),
    ).toBe('unknown');

    await worker.end('SIGKILL');
    await startWorker();
    await eventually(stagesTold, (stages) => stages === 1);
  });

  it('rebuild gives every open case its workflow again', async () => {
    caseId = randomUUID();
    await startWorker();
    await ground.startCase(caseId);
    await eventually(state, (now) => now?.stage === 'waiting');
    await worker.end('SIGKILL');
    await handle().terminate();
    const revived = await runRebuild(ground, server);
    expect(revived).toMatchObject({ code: 0 });
    expect(JSON.parse(revived.output)).toEqual({ revived: expect.any(Number) });
    await startWorker();
    await eventually(stagesTold, (stages) => stages === 1);
  });
});

describe('the worker of a simulated log', () => {
  it('arms its timers anew when the clock is moved, and stands still with it', async () => {
    const server = await openServer();
    const ground = await DrillGround.prepare('2026-03-02T00:50:00.000Z' as Instant);
    const worker = await WorkerChild.start(ground, server);
    try {
      const caseId = randomUUID();
      const state = () =>
        server.client.workflow
          .getHandle(`case/${caseId}`)
          .query<CaseWorkflowState>('state')
          .catch(() => null);
      await ground.moveClock('2026-03-02T01:00:00.000Z' as Instant, true);
      await ground.startCase(caseId);
      await ground.record(caseId, 'short-begins');
      const held = await eventually(state, (now) => now?.confirmedPosition === 4);
      expect(held).toMatchObject({ waitingFor: null, nextWakeUps: [{ kind: 'warn' }, { kind: 'expire' }] });

      await ground.moveClock('2026-03-02T01:00:02.999Z' as Instant, true);
      await eventually(
        async () => (await ground.events(caseId)).map(({ type }) => type),
        (types) => types.includes('ClockWarned'),
      );
      await ground.moveClock('2026-03-02T01:00:03.000Z' as Instant, true);
      const events = await eventually(
        () => ground.events(caseId),
        (all) => all.some(({ type }) => type === 'ClockExpired'),
      );
      expect(events.slice(4).map(({ type, recordedAt }) => `${type} ${recordedAt}`)).toEqual([
        'ClockWarned 2026-03-02T01:00:02.999Z',
        'ClockExpired 2026-03-02T01:00:03.000Z',
      ]);
    } finally {
      await worker.end('SIGTERM');
      await ground.end();
      await server.close();
    }
  });
});
