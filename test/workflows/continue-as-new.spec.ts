import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { CaseUnderTest, eventually, withWorker } from './support/case-under-test.js';
import { ScriptedCase } from './support/scripted-case.js';
import { openServer, type OpenServer } from './support/server.js';
import { dayMs, newsOf } from './support/stories.js';

// Real servers and processes: generous, so that a busy machine is no failure.
jest.setTimeout(90_000);

let server: OpenServer;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

/** A server suggests a new run from 4 MB of history on: so many signals of this size pass it. */
const hugeSignals = 12;
const huge = 'x'.repeat(400_000);

/**
 * Sends so many, each once the one before has been heard. More than 2 MB that come during one workflow task have the server
 * end that task under the worker's hands, and its core then records what does not replay.
 */
async function hearHuge(file: CaseUnderTest, times: number): Promise<void> {
  for (let sent = 1; sent <= times; sent += 1) {
    await file.handle.signal('news', huge);
    await eventually(
      () => file.state(),
      ({ ignoredSignalCount }) => ignoredSignalCount === sent,
    );
  }
}

it('goes on in a new run with its limit armed and nothing forgotten', async () => {
  const log = new ScriptedCase().enter('filing').enter('detention');
  log.waitFor({ inMs: 3 * dayMs, name: 'arrest-request', source: 'C91' });
  const file = new CaseUnderTest(server);
  await withWorker(server, log.activities(), async () => {
    await file.tell(newsOf(log));
    await eventually(
      () => file.state(),
      ({ position }) => position === 2,
    );
    const first = (await file.handle.describe()).runId;
    await hearHuge(file, hugeSignals);
    const { runId } = await eventually(
      () => file.handle.describe(),
      (now) => now.runId !== first,
    );
    const state = await eventually(
      () => file.state(),
      ({ waitingFor }) => waitingFor !== null,
    );
    expect(state).toMatchObject({
      position: 2,
      confirmedPosition: 2,
      stage: 'detention',
      waitingFor: expect.stringContaining('arrest-request'),
      ignoredSignalCount: hugeSignals,
    });
    expect((await file.events())[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId).toBe(
      first,
    );
    const { memo } = await file.handle.describe();
    expect(memo?.stages).toHaveLength(2);

    log.signOff('leader', 'chen');
    log.close('released');
    await file.tell(newsOf(log));
    expect(await file.handle.result()).toMatchObject({ position: log.version, ignoredSignals: hugeSignals });
    expect((await file.handle.describe()).runId).toBe(runId);
  });
});

it('loses no signal that comes while it changes runs, though it was asked about in the midst of a look', async () => {
  const log = new ScriptedCase().enter('filing').enter('detention');
  const file = new CaseUnderTest(server);
  await withWorker(server, log.activities(), async () => {
    await file.tell(newsOf(log));
    await hearHuge(file, hugeSignals - 2);
  });
  const first = (await file.handle.describe()).runId;
  // No worker: the signal that makes the history long enough and the question come to the next one in one task.
  await file.handle.signal('news', huge);
  const asked = file.state();

  await withWorker(server, log.activities(), async () => {
    expect(await asked).toMatchObject({ ignoredSignalCount: hugeSignals - 1 });
    await file.handle.signal('news', huge);
    await eventually(
      () => file.handle.describe(),
      ({ runId }) => runId !== first,
    );
    await eventually(
      () => file.state(),
      ({ position, ignoredSignalCount }) => position === 2 && ignoredSignalCount === hugeSignals,
    );
  });
});
