import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { currentBundle, eventually, withWorker } from './support/case-under-test.js';
import { interruptedLooks, toldAndAsked, type Interrupted } from './support/interrupted-looks.js';
import { replayed } from './support/replay.js';
import { ScriptedCase } from './support/scripted-case.js';
import { openServer, type OpenServer } from './support/server.js';
import { newsOf } from './support/stories.js';

// Real servers and two workers for each: generous, so that a busy machine is no failure.
jest.setTimeout(90_000);

const many = 12;

describe('a question that comes with a look, and a signal in its midst', () => {
  let server: OpenServer;
  beforeAll(async () => {
    server = await openServer();
    await currentBundle();
  });
  afterAll(() => server.close());

  /** How often Temporal was answered something that did not go with what had been recorded. */
  const failures = async ({ file }: Interrupted) =>
    (await file.events())
      .map(({ workflowTaskFailedEventAttributes: failed }) => failed?.failure?.message)
      .filter((message) => message && !message.startsWith('UnhandledCommand'));
  it.each([
    ['news', (log: ScriptedCase) => newsOf(log), 0],
    ['no news at all', () => 'approve it', 1],
  ])(
    'of %s: the next worker finds the case where it was, and its limit falls due',
    async (_, saidOf, ignored) => {
      const limited = () =>
        new ScriptedCase().enter('detention').waitFor({ inMs: 6_000, name: 'arrest-request', source: 'C91' });
      const { cases, answers } = await toldAndAsked(server, many, limited, saidOf);
      await withWorker(server, interruptedLooks(cases), async () => {
        await Promise.all(answers);
        for (const { file } of cases)
          await eventually(
            () => file.state(),
            ({ waitingFor, ignoredSignalCount }) => waitingFor !== null && ignoredSignalCount === ignored,
          );
      });

      await withWorker(server, interruptedLooks(cases), async () => {
        for (const { file, log } of cases) {
          await eventually(
            () => log.recorded,
            (recorded) => recorded.length === 1,
          );
          await eventually(
            () => file.state(),
            ({ position }) => position === 2,
          );
        }
      });
      for (const each of cases) {
        expect(await failures(each)).toEqual([]);
        expect(await replayed(each.file.handle)).toBeUndefined();
        await each.file.handle.terminate();
      }
    },
  );

  it('of a case that is closed: it ends, and replays', async () => {
    const closed = () => new ScriptedCase().enter('detention').close('released');
    const { cases, answers } = await toldAndAsked(server, many, closed, () => 'approve it');
    await withWorker(server, interruptedLooks(cases), async () => {
      await Promise.all(answers);
      for (const { file } of cases)
        expect(await file.handle.result()).toMatchObject({ position: 2, closed: { as: 'released' } });
    });
    for (const each of cases) expect(await replayed(each.file.handle)).toBeUndefined();
  });
});
