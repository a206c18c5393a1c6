import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EventLog } from '#libs/event-log';
import type { CaseId, Instant } from '#libs/kernel';
import type { OpenCase, OpenCases } from '../../apps/worker/src/cases/open-cases.js';
import { reviveMissing } from '../../apps/worker/src/rebuild/revive-missing.js';
import { Relay } from '../../apps/worker/src/relay/relay.js';
import { Sweep } from '../../apps/worker/src/sweep/sweep.js';
import { CaseCourier } from '../../apps/worker/src/temporal/case-courier.js';
import { TemporalLink } from '../../apps/worker/src/temporal/temporal-link.js';
import { CaseUnderTest, currentBundle, eventually, withWorker } from './support/case-under-test.js';
import { ScriptedCase } from './support/scripted-case.js';
import { openServer, type OpenServer } from './support/server.js';
import { dayMs, newsOf } from './support/stories.js';

// Real servers and processes: generous, so that a busy machine is no failure.
jest.setTimeout(120_000);

const now = '2026-03-05T01:00:00.000Z' as Instant;
const openCasesOf = (...cases: OpenCase[]): OpenCases => ({
  all: async () => cases,
  dueBy: async () => cases,
  count: async () => cases.length,
});

describe('a case whose workflow is gone', () => {
  let server: OpenServer;
  let courier: CaseCourier;
  beforeAll(async () => {
    server = await openServer();
    courier = new CaseCourier(server.client);
  });
  afterAll(() => server.close());

  it('gets it back from the sweep after someone terminated it, and its limit still falls due', async () => {
    const log = new ScriptedCase().enter('detention');
    log.waitFor({ inMs: 1_500, name: 'arrest-request', source: 'C91' });
    const file = new CaseUnderTest(server);
    const due: OpenCase = { caseId: file.caseId as CaseId, version: 1, nextWakeAt: now };
    const sweep = new Sweep(openCasesOf(due), { wake: async () => [] }, courier, () => ({
      now,
      held: false,
    }));
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      await eventually(
        () => file.state(),
        ({ waitingFor }) => waitingFor !== null,
      );
      await file.handle.terminate('by hand');
      await eventually(
        async () => (await file.handle.describe()).status.name,
        (status) => status === 'TERMINATED',
      );
      expect(await sweep.run()).toMatchObject({ signalled: 1, woken: 0 });
      await eventually(
        () => log.recorded,
        (recorded) => recorded.length === 1,
      );
      expect(log.recorded).toEqual(['arrest-request']);
    });
    await file.handle.terminate();
  });

  it('gets it back with every sign-off named when Temporal has lost its data', async () => {
    const lost = new CaseUnderTest(server);
    const running = new CaseUnderTest(server);
    const logs = new Map([lost, running].map(({ caseId }) => [caseId, new ScriptedCase().enter('filing')]));
    const lostLog = logs.get(lost.caseId)!;
    lostLog.signOff('legal-officer', 'chen');
    lostLog.signOff('leader', 'wang');
    const cases = [lost, running].map(({ caseId }) => ({
      caseId: caseId as CaseId,
      version: logs.get(caseId)!.version,
      nextWakeAt: null,
    }));
    const link = new TemporalLink({
      address: server.address,
      namespace: server.namespace,
      connection: { address: server.address },
    });
    const ports = {
      openCases: openCasesOf(...cases),
      log: {
        read: async (stream) => logs.get(stream.slice('case/'.length))!.recordedEvents(),
      } satisfies Pick<EventLog, 'read'>,
      courier,
      running: () => link.running(),
      runningCount: () => link.runningCount(),
    };
    const activities = {
      plan: async (asked: { caseId: string; heard: readonly never[] }) =>
        logs.get(asked.caseId)!.activities().plan(asked),
      wake: async () => ({ recorded: [] }),
    };
    await withWorker(server, activities, async () => {
      await running.tell(newsOf(logs.get(running.caseId)!));
      await eventually(
        () => link.runningCount(),
        (count) => count === 1,
      );
      expect(await reviveMissing(ports)).toEqual({ running: 1, revived: 1 });
      await eventually(
        () => lost.state(),
        ({ position, confirmedPosition, ignoredSignalCount }) =>
          position === 3 && confirmedPosition === 3 && ignoredSignalCount === 0,
      );
      await eventually(
        () => link.runningCount(),
        (count) => count === 2,
      );
      expect(await reviveMissing(ports)).toEqual({ running: 2, revived: 0 });
    });
    const signal = (await lost.events()).find((event) => event.workflowExecutionSignaledEventAttributes);
    const said = Buffer.from(
      signal?.workflowExecutionSignaledEventAttributes?.input?.payloads?.[0]?.data ?? [],
    );
    expect(JSON.parse(said.toString())).toMatchObject({
      because: 'rebuild',
      signOffs: [
        { officer: 'chen', version: 2 },
        { officer: 'wang', version: 3 },
      ],
    });
    await Promise.all([lost, running].map(({ handle }) => handle.terminate()));
    await link.close();
  });

  it('is given up when no worker can replay its history any more, and goes on in a new run', async () => {
    const log = new ScriptedCase().enter('detention');
    log.waitFor({ inMs: 5 * dayMs, name: 'arrest-request', source: 'C91' });
    const file = new CaseUnderTest(server);
    const another = (await currentBundle()).replaceAll('steady-looks', 'looks-of-another-kind');
    await withWorker(
      server,
      log.activities(),
      async () => {
        await file.tell(newsOf(log));
        await eventually(
          () => file.state(),
          ({ waitingFor }) => waitingFor !== null,
        );
      },
      Promise.resolve(another),
    );
    const first = (await file.handle.describe()).runId;
    const link = new TemporalLink({
      address: server.address,
      namespace: server.namespace,
      connection: { address: server.address },
    });
    await withWorker(server, log.activities(), async () => {
      expect(await link.giveUpStuck()).toBe(0);
      await file.tell(newsOf(log));
      await eventually(
        () => link.giveUpStuck(),
        (givenUp) => givenUp === 1,
        // Five attempts take Temporal half a minute.
        75_000,
      );
      expect((await file.handle.describe()).status.name).toBe('TERMINATED');
      await file.tell(newsOf(log));
      const state = await eventually(
        () => file.state(),
        ({ waitingFor }) => waitingFor !== null,
      );
      expect(state).toMatchObject({ position: 1, stage: 'detention', ignoredSignalCount: 0 });
      expect((await file.handle.describe()).runId).not.toBe(first);
      await eventually(
        () => link.giveUpStuck(),
        (givenUp) => givenUp === 0,
      );
    });
    await link.close();
    await file.handle.terminate();
  });

  it('hears a batch once although the relay was killed between the signal and its checkpoint', async () => {
    const log = new ScriptedCase().enter('filing');
    log.signOff('leader', 'wang');
    const file = new CaseUnderTest(server);
    const leaves = log.recordedEvents().map((recorded, index) => ({
      ...recorded,
      leafIndex: index,
      event: { ...recorded.event, stream: `case/${file.caseId}` as typeof recorded.event.stream },
    }));
    const relay = () =>
      new Relay(courier, openCasesOf(), { error: (said: unknown) => expect(said).toBeUndefined() });
    await withWorker(server, log.activities(), async () => {
      await relay().deliver(leaves);
      await relay().deliver(leaves);
      const { ignoredSignalCount } = await eventually(
        () => file.state(),
        ({ confirmedPosition }) => confirmedPosition === 2,
      );
      expect(ignoredSignalCount).toBe(0);
    });
    const signals = (await file.events()).filter((event) => event.workflowExecutionSignaledEventAttributes);
    expect(signals).toHaveLength(1);
    expect(log.wakes).toBe(0);
    await file.handle.terminate();
  });
});
