import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { defaultPayloadConverter } from '@temporalio/common';
import type { CaseNews } from '../../workflows/src/contract.js';
import { CaseUnderTest, eventually, withWorker } from './support/case-under-test.js';
import { ScriptedCase } from './support/scripted-case.js';
import { openServer, type OpenServer } from './support/server.js';
import { dayMs, fiveStages, fromFilingToClosure, newsOf } from './support/stories.js';

// Real servers and processes: generous, so that a busy machine is no failure.
jest.setTimeout(90_000);

describe('the workflow of a case', () => {
  let server: OpenServer;
  beforeAll(async () => void (server = await openServer()));
  afterAll(() => server.close());

  it('waits for the soonest limit, whose timer names it and its article, and wakes the case once', async () => {
    const log = new ScriptedCase().enter('detention');
    log.waitFor({ inMs: 3 * dayMs, name: 'arrest-request', source: 'C91, P129' });
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      const waiting = await eventually(
        () => file.state(),
        ({ waitingFor }) => waitingFor !== null,
      );
      expect(waiting.waitingFor).toMatch(/arrest-request .*\[C91, P129\] expire 2026-03-05T00:50:00.000Z/);
      expect(log.wakes).toBe(0);

      await file.fastForward(4);
      await eventually(
        () => log.wakes,
        (wakes) => wakes === 1,
      );
      await eventually(
        () => file.state(),
        ({ position }) => position === 2,
      );
    });
    expect(log.recorded).toEqual(['arrest-request']);
    const timer = (await file.events()).find(
      ({ timerStartedEventAttributes }) => timerStartedEventAttributes,
    );
    expect(Buffer.from(timer?.userMetadata?.summary?.data ?? []).toString()).toContain('[C91, P129]');
  });

  it('looks at the log at once when news comes, and keeps the limit waiting', async () => {
    const log = new ScriptedCase().enter('filing');
    log.waitFor({ inMs: 5 * dayMs, name: 'reviewer', source: 'R1' });
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      await eventually(
        () => file.state(),
        ({ waitingFor }) => waitingFor !== null,
      );
      const signed = log.signOff('legal-officer', 'legal-officer');
      await file.tell(newsOf(log, signed));
      const after = await eventually(
        () => file.state(),
        ({ position }) => position === 2,
      );
      expect(after).toMatchObject({ confirmedPosition: 2, stage: 'filing', ignoredSignalCount: 0 });
    });
    expect(log.wakes).toBe(0);
  });

  it.each([
    [
      'a sign-off that the log does not have',
      'sign-off-not-in-log',
      (log: ScriptedCase) => ({
        position: log.version,
        signOffs: [{ task: 't', step: 'leader', officer: 'mallory', decision: 'approve', version: 1 }],
      }),
    ],
    [
      'a sign-off by another officer than signed',
      'sign-off-not-in-log',
      (log: ScriptedCase) => ({
        position: log.version,
        signOffs: [{ ...log.signOff('leader', 'chen'), officer: 'mallory' }],
      }),
    ],
    [
      'a position that the log has not reached',
      'position-not-in-log',
      () => ({ position: 99, signOffs: [] }),
    ],
    [
      'an event of another kind',
      'fact-not-in-log',
      () => ({ position: 1, signOffs: [], facts: [{ type: 'CaseClosed', version: 1 }] }),
    ],
    ['no news at all', 'malformed', () => 'approve it'],
  ])('ignores a signal that names %s, and shows it', async (_, because, forge) => {
    const log = new ScriptedCase().enter('filing');
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      const before = await eventually(
        () => file.state(),
        ({ position }) => position === 1,
      );
      await file.handle.signal('news', forge(log));
      const after = await eventually(
        () => file.state(),
        ({ ignoredSignalCount }) => ignoredSignalCount === 1,
      );
      expect(after).toMatchObject({
        stage: 'filing',
        confirmedPosition: 1,
        ignoredSignals: [{ signal: 'news', because }],
      });
      expect({ ...after, position: 0, ignoredSignals: [], ignoredSignalCount: 0 }).toEqual({
        ...before,
        position: 0,
      });
      await eventually(
        async () => (await file.handle.describe()).memo,
        (memo) => memo?.ignoredSignals === 1 && (memo.lastIgnored as { because: string }).because === because,
      );
    });
    expect(log.wakes).toBe(0);
  });

  it('ignores a signal of an unknown name', async () => {
    const log = new ScriptedCase().enter('filing');
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      await file.handle.signal('approveEverything', { officer: 'mallory' });
      const { ignoredSignals } = await eventually(
        () => file.state(),
        (state) => state.ignoredSignalCount === 1,
      );
      expect(ignoredSignals).toMatchObject([{ signal: 'approveEverything', because: 'unknown-signal' }]);
    });
  });

  it('ignores a signal whose bytes nobody can read', async () => {
    const log = new ScriptedCase().enter('filing');
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      await server.client.workflowService.signalWorkflowExecution({
        namespace: server.namespace,
        workflowExecution: { workflowId: file.handle.workflowId },
        signalName: 'news',
        input: {
          payloads: [{ metadata: { encoding: Buffer.from('binary/odd') }, data: Buffer.from([1, 2]) }],
        },
      });
      const { ignoredSignals } = await eventually(
        () => file.state(),
        (state) => state.ignoredSignalCount === 1,
      );
      expect(ignoredSignals).toMatchObject([{ signal: 'news', because: 'malformed' }]);
    });
  });

  it('takes a signal once however often the relay repeats it', async () => {
    const log = new ScriptedCase().enter('filing');
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      for (let attempt = 0; attempt < 5; attempt += 1) await file.tell(newsOf(log), 'leaf/7');
      await eventually(
        () => file.state(),
        ({ position }) => position === 1,
      );
    });
    const signals = (await file.events()).filter((event) => event.workflowExecutionSignaledEventAttributes);
    expect(signals).toHaveLength(1);
  });

  it('does not spin when a timer fires and nothing is due by the held clock of the log', async () => {
    const log = new ScriptedCase().enter('filing');
    log.waitFor({ inMs: 1, name: 'reviewer', source: 'R1' }).held = true;
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      await eventually(
        () => log.wakes,
        (wakes) => wakes === 1,
      );
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(log.wakes).toBe(2);
      log.held = false;
      await file.tell({ position: 1, signOffs: [], because: 'clock-advanced' });
      await eventually(
        () => log.recorded,
        (recorded) => recorded.length === 1,
      );
    });
  });

  it('tells five stages and every sign-off in the history of a closed case alone', async () => {
    const file = await fromFilingToClosure(server);
    expect(await file.handle.result()).toEqual({
      position: 11,
      stages: fiveStages,
      closed: { as: 'transferred', at: '2026-03-02T00:50:00.000Z' },
      ignoredSignals: 0,
    });
    const told = await file.events();
    const stages = told.flatMap(
      (event) =>
        event.upsertWorkflowSearchAttributesEventAttributes?.searchAttributes?.indexedFields
          ?.CountersignStage ?? [],
    );
    expect(stages.map((payload) => defaultPayloadConverter.fromPayload(payload))).toEqual(fiveStages);
    const signals = told.flatMap(
      (event) => event.workflowExecutionSignaledEventAttributes?.input?.payloads ?? [],
    );
    const signOffs = signals.flatMap(
      (payload) => defaultPayloadConverter.fromPayload<CaseNews>(payload).signOffs,
    );
    expect(signOffs.map(({ officer }) => officer)).toEqual(fiveStages.map((stage) => `officer-${stage}`));
  });

  it('ends itself when a late event comes on a closed case', async () => {
    const log = new ScriptedCase().enter('closure').close('withdrawn');
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log), 'leaf/1');
      const first = await file.handle.result();
      await file.tell(newsOf(log), 'leaf/2');
      expect(await file.handle.result()).toEqual(first);
    });
    expect(log.wakes).toBe(0);
  });

  it('ends at once for a case that the log does not know', async () => {
    const file = new CaseUnderTest(server);
    await withWorker(server, new ScriptedCase().activities(), async () => {
      await file.tell({ position: 0, signOffs: [] });
      expect(await file.handle.result()).toBeNull();
    });
  });

  it('pays no heed to what a stranger starts it with', async () => {
    const log = new ScriptedCase().enter('filing');
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await server.client.workflow.start('caseWorkflow', {
        workflowId: file.handle.workflowId,
        taskQueue: 'countersign-cases',
        args: [{ confirmedPosition: 99, heard: 'nothing', ignoredCount: -1 }],
      });
      const state = await eventually(
        () => file.state(),
        ({ position }) => position === 1,
      );
      expect(state).toMatchObject({ caseId: file.caseId, confirmedPosition: 0, ignoredSignalCount: 0 });
    });
  });

  it('is found by stage, unit and next deadline', async () => {
    const log = new ScriptedCase().enter('detention');
    log.waitFor({ inMs: 3 * dayMs, name: 'arrest-request', source: 'C91' });
    const file = new CaseUnderTest(server);
    await withWorker(server, log.activities(), async () => {
      await file.tell(newsOf(log));
      const query = `CountersignStage = 'detention' AND CountersignUnit = 'criminal-investigation' AND CountersignNextDeadline < '2026-03-05T01:00:00Z' AND WorkflowId = 'case/${file.caseId}'`;
      await eventually(
        () => server.client.workflow.count(query),
        ({ count }) => count === 1,
      );
    });
  });
});
