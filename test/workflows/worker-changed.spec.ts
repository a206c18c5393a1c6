import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseActivities } from '../../workflows/src/contract.js';
import {
  CaseUnderTest,
  currentBundle,
  earlierBundle,
  eventually,
  withWorker,
} from './support/case-under-test.js';
import { replayed } from './support/replay.js';
import { ScriptedCase } from './support/scripted-case.js';
import { openServer, type OpenServer } from './support/server.js';
import { dayMs, newsOf } from './support/stories.js';

// Real servers and two bundles: generous, so that a busy machine is no failure.
jest.setTimeout(120_000);

const releases = readdirSync(join(import.meta.dirname, 'earlier-releases'));
/** What tells a run that was begun by the worker of today. */
const patchOfToday = 'steady-looks';

/** Several scripted cases behind one worker. */
function together(cases: ReadonlyMap<string, ScriptedCase>): CaseActivities {
  const activities = new Map([...cases].map(([caseId, log]) => [caseId, log.activities()]));
  const of = (caseId: string) => {
    const found = activities.get(caseId);
    if (!found) throw new Error(`no case ${caseId}`);
    return found;
  };
  return {
    plan: (asked) => of(asked.caseId).plan(asked),
    wake: (asked) => of(asked.caseId).wake(asked),
  };
}

type Open = Readonly<{ file: CaseUnderTest; log: ScriptedCase }>;

describe.each(releases)('the worker of %s was changed while cases were open', (release) => {
  let server: OpenServer;
  beforeAll(async () => {
    server = await openServer();
    await currentBundle();
  });
  afterAll(() => server.close());

  const open = (): Open => ({ file: new CaseUnderTest(server), log: new ScriptedCase().enter('filing') });
  const runBy = (bundle: Promise<string>, cases: readonly Open[], body: () => Promise<void>) =>
    withWorker(server, together(new Map(cases.map(({ file, log }) => [file.caseId, log]))), body, bundle);
  const marked = async ({ file }: Open): Promise<boolean> =>
    (await file.events()).some(({ markerRecordedEventAttributes: marker }) =>
      marker?.details?.['patch-data']?.payloads?.some(({ data }) =>
        Buffer.from(data ?? [])
          .toString()
          .includes(`"${patchOfToday}"`),
      ),
    );
  const failures = async ({ file }: Open) =>
    (await file.events()).filter((event) => event.workflowTaskFailedEventAttributes);

  it('and they went on: one that waits for signatures, one for a limit, and one whose limit passed meanwhile', async () => {
    const signing = open();
    const waiting = open();
    const overdue = open();
    const cases = [signing, waiting, overdue];
    waiting.log.waitFor({ inMs: 3 * dayMs, name: 'arrest-request', source: 'C91' });
    overdue.log.waitFor({ inMs: 3_000, name: 'detention-notice', source: 'P127' });

    await runBy(earlierBundle(release), cases, async () => {
      for (const { file, log } of cases) {
        await file.tell(newsOf(log));
        await eventually(
          () => file.state(),
          ({ position }) => position === 1,
        );
      }
      const signed = signing.log.signOff('legal-officer', 'legal-officer');
      await signing.file.tell(newsOf(signing.log, signed));
      await eventually(
        () => signing.file.state(),
        ({ confirmedPosition }) => confirmedPosition === 2,
      );
    });
    // Nobody works: news comes, and one limit passes.
    const signed = signing.log.signOff('bureau-leader', 'bureau-leader');
    await signing.file.tell(newsOf(signing.log.enter('compulsory-measures'), signed));
    expect(overdue.log.recorded).toEqual([]);
    for (const each of cases) expect(await marked(each)).toBe(false);

    const fresh = open();
    await runBy(currentBundle(), [...cases, fresh], async () => {
      const state = await eventually(
        () => signing.file.state(),
        ({ confirmedPosition }) => confirmedPosition === signing.log.version,
      );
      expect(state.stages.map(({ stage }) => stage)).toEqual(['filing', 'compulsory-measures']);
      await eventually(
        () => overdue.log.recorded,
        (recorded) => recorded.length === 1,
      );
      await waiting.file.fastForward(4);
      await eventually(
        () => waiting.log.recorded,
        (recorded) => recorded.length === 1,
      );
      await fresh.file.tell(newsOf(fresh.log));
      for (const { file, log } of [...cases, fresh]) {
        await file.tell(newsOf(log.close('prosecuted')));
        expect(await file.handle.result()).toMatchObject({ closed: { as: 'prosecuted' }, ignoredSignals: 0 });
      }
    });

    expect([waiting.log.recorded, overdue.log.recorded]).toEqual([['arrest-request'], ['detention-notice']]);
    for (const each of cases) expect(await marked(each)).toBe(false);
    expect(await marked(fresh)).toBe(true);
    for (const each of [...cases, fresh]) {
      expect(await failures(each)).toEqual([]);
      expect(await replayed(each.file.handle)).toBeUndefined();
    }
  });
});
