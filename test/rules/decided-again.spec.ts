import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decideAgain } from '#libs/case-commands';
import { must } from '#libs/client';
import type { EventLog, RecordedEvent } from '#libs/event-log';
import { streamOf, type CaseId, type OfficerId, type StreamName } from '#libs/kernel';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { Bureau } from '../../apps/api/test/support/bureau.js';

const chain = ['legal-officer', 'unit-leader', 'legal-reviewer', 'bureau-leader'] as const;

/** Years later, from the log alone: the same facts before the rules bundle that each event names. */
describe('deciding again', () => {
  let api: ApiUnderTest;
  let log: EventLog;
  let caseStream: StreamName;

  beforeAll(async () => {
    api = await ApiUnderTest.start();
    log = api.engine.open.log;
    const bureau = await Bureau.open(api);
    const { id } = await bureau.requestFiling();
    for (const officer of chain) await must(officer, bureau.sign(officer, await bureau.openTask(id)));
    caseStream = streamOf.case(id as CaseId);
  }, 120_000);
  afterAll(() => api.end());

  it('gives the same decision for every event of a case', async () => {
    const history = await log.read(caseStream);
    expect(history.map(({ event }) => event.type)).toContain('LinkApproved');
    for (const { event } of history) {
      expect({
        version: event.version,
        ...(await decideAgain(log, caseStream, event.version)),
      }).toMatchObject({
        version: event.version,
        verdict: 'same',
      });
    }
  });

  it('gives the same decision for every event of the directory', async () => {
    const stream = streamOf.officer('legal-officer' as OfficerId);
    const history = await log.read(stream);
    expect(history.map(({ event }) => event.type)).toEqual([
      'OfficerRegistered',
      'KeyProposed',
      'KeyEnrolled',
    ]);
    for (const { event } of history) {
      expect(await decideAgain(log, stream, event.version)).toMatchObject({ verdict: 'same' });
    }
  });

  it('says what differs when a recorded event is not what the rules give', async () => {
    const history = await log.read(caseStream);
    const { version } = history.find(({ event }) => event.type === 'SignedOff')!.event;
    const altered = reading(log, (entry) =>
      entry.event.type === 'SignedOff' && entry.event.version === version
        ? {
            ...entry,
            event: { ...entry.event, data: { ...(entry.event.data as object), decision: 'refuse' } },
          }
        : entry,
    );
    const again = await decideAgain(altered, caseStream, version);
    expect(again.verdict).toBe('different');
    expect(again).toMatchObject({ recorded: expect.stringContaining('"decision":"refuse"') });
  });

  it('claims nothing about an event whose rules are not filed', async () => {
    const unfiled = reading(log, (entry) => ({
      ...entry,
      event: {
        ...entry.event,
        rules: entry.event.rules && (`sha256:${'0'.repeat(64)}` as typeof entry.event.rules),
      },
    }));
    expect(await decideAgain(unfiled, caseStream, 1)).toMatchObject({
      firstVersion: 1,
      verdict: 'not-re-run',
    });
  });
});

/** A log whose reader sees some events otherwise than they are stored. */
function reading(log: EventLog, see: (entry: RecordedEvent) => RecordedEvent): EventLog {
  const read: EventLog['read'] = async (...asked) => (await log.read(...asked)).map(see);
  return new Proxy(log, { get: (target, name) => (name === 'read' ? read : Reflect.get(target, name)) });
}
