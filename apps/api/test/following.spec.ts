import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foldEvents, followCase, must } from '#libs/client';
import { runSequencer, type Sequencer } from '#libs/event-log';
import { ApiUnderTest } from './support/api-under-test.js';
import { Bureau } from './support/bureau.js';

describe('a client that folds events', () => {
  const stopping = new AbortController();
  let api: ApiUnderTest;
  let bureau: Bureau;
  let sequencer: Sequencer;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
    bureau = await Bureau.open(api);
    const { databaseUrl, keysFolder: keysDir } = api.settings;
    sequencer = runSequencer({ databaseUrl, keysDir, signal: stopping.signal });
  });
  afterAll(async () => {
    stopping.abort();
    await sequencer.ended;
    await api.end();
  });

  it('comes to the case that the server shows', async () => {
    const { id, task } = await bureau.requestFiling();
    await must('sign', bureau.sign('legal-officer', task));
    const handler = await bureau.as('handler');
    const { items } = await must('events', handler.events(id));
    const shown = await must('case', handler.case(id));
    const half = foldEvents(id, items.slice(0, 3));
    const folded = foldEvents(id, items.slice(3), half);
    const { version, stage, handlers, procedure, records } = shown;
    expect(folded).toMatchObject({ id, version, stage, handlers, procedure, records });
    expect(Object.values(folded?.tasks ?? {})).toEqual(shown.tasks);
    expect(() => foldEvents(id, items.slice(4), half)).toThrow(RangeError);
  });

  it('follows a case: as it is, then after every act in it', async () => {
    const { id, task } = await bureau.requestFiling();
    const leaving = new AbortController();
    const seen: number[] = [];
    for await (const file of followCase(await bureau.as('handler'), id, leaving.signal)) {
      const signatures = Object.values(file.requests).flatMap(({ rounds }) => rounds[0]?.signatures ?? []);
      seen.push(signatures.length);
      if (signatures.length > 0) break;
      await must('sign', bureau.sign('legal-officer', task));
    }
    leaving.abort();
    expect(seen).toEqual([0, 1]);
  });
});
