import { canonicalJson, type Instant } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { appended, digest, headAfter, SpecLog, stream, unborn } from './spec-log.js';

let spec: SpecLog;
beforeAll(async () => {
  spec = await SpecLog.start();
});
afterAll(() => spec.end());

const at = (instant: Instant, ms: number): Instant =>
  new Date(Date.parse(instant) + ms).toISOString() as Instant;

describe('a commit', () => {
  it('is stored as canonical bytes, chained from event to event, and read back as it was answered', async () => {
    const answered = [
      ...(await spec.add('case/a', ['One', 'Two'])),
      ...(await spec.add('case/a', ['Three'])),
    ];

    const read = await spec.log.read(stream('case/a'));
    expect(read.map(({ event, hash }) => ({ event, hash }))).toEqual(
      answered.map(({ event, hash }) => ({ event, hash })),
    );
    const [one, two, three] = answered;
    expect(answered.map(({ event }) => [event.version, event.previousHash])).toEqual([
      [1, null],
      [2, one?.hash],
      [3, two?.hash],
    ]);
    for (const { bytes, event, hash } of read) {
      expect(Buffer.from(bytes).toString()).toBe(canonicalJson(event));
      expect(hash).toBe(`sha256:${createHash('sha256').update(Buffer.of(0)).update(bytes).digest('hex')}`);
    }
    expect(three?.event.log).toBe(spec.log.origin);
  });

  it('keeps command, size and read set on its first event only', async () => {
    await spec.add('officer/x', ['Enrolled']);
    const readSet = [{ stream: stream('officer/x'), version: 1 }];
    const [first, second] = await spec.add('case/b', ['One', 'Two'], { command: { type: 'Both' }, readSet });

    expect(first?.event.commit).toEqual({ size: 2, command: { type: 'Both' }, readSet });
    expect(second?.event).not.toHaveProperty('commit');
  });

  it('writes work rows with it, and overwrites them with the next', async () => {
    const row = {
      caseId: 'rows',
      version: 1,
      procedure: 'criminal',
      caseNumber: null,
      unit: 'criminal-investigation',
      handlers: ['handler', 'second "handler"'],
      stage: 'filing',
      openedBy: 'client/records-system',
      startedAt: '2026-01-05T01:00:00.000Z' as Instant,
      changedAt: '2026-01-05T01:00:00.000Z' as Instant,
      closedAt: null,
      inCustody: false,
      nextWakeAt: null,
      named: null,
    };
    await spec.add('case/rows', ['Started'], { rows: { case: row } });
    await spec.add('case/rows', ['Moved'], {
      rows: { case: { ...row, version: 2, stage: 'detention', named: ['handler'] } },
    });

    const reader = await spec.as('reader');
    const { rows } = await reader.query('SELECT case_id, version, handlers, stage, named FROM work.cases');
    expect(rows).toEqual([
      { case_id: 'rows', version: 2, handlers: row.handlers, stage: 'detention', named: ['handler'] },
    ]);
  });
});

describe('an append on an older head', () => {
  it('names its own stream', async () => {
    await spec.add('case/moved', ['One']);
    const result = await spec.log.append(spec.request('case/moved', unborn, ['Late']));
    expect(result).toEqual({ outcome: 'moved', streams: ['case/moved'] });
  });

  it('names every stream of the read set that moved, also one that was born since', async () => {
    await spec.add('officer/moved', ['Enrolled']);
    await spec.add('post/u/moved', ['Held']);
    await spec.add('officer/moved', ['Suspended']);
    const readSet = [
      { stream: stream('officer/moved'), version: 1 },
      { stream: stream('post/u/moved'), version: 0 },
      { stream: stream('unit/unborn'), version: 0 },
    ];
    const result = await spec.log.append(spec.request('case/reads', unborn, ['Late'], { readSet }));
    expect(result).toEqual({ outcome: 'moved', streams: ['officer/moved', 'post/u/moved'] });
    expect(await spec.log.head(stream('case/reads'))).toEqual(unborn);
  });

  it('throws when the version is right and the hash is not: that is no race, but a fault', async () => {
    const head = headAfter(await spec.add('case/hash', ['One']));
    const request = spec.request('case/hash', { ...head, hash: digest('0') }, ['Two']);
    await expect(spec.log.append(request)).rejects.toThrow('is not the one stored');
  });
});

describe('an idempotency key', () => {
  const key = (name: string, body: string) => ({ principal: 'client/r', key: name, digest: digest(body) });

  it('answers the same request with the commit that answered it, although the head has moved', async () => {
    const request = spec.request('case/key', unborn, ['One', 'Two'], { idempotency: key('k1', 'a') });
    appended(await spec.log.append(request));
    await spec.add('case/key', ['Three']);

    const repeated = { outcome: 'repeated', stream: 'case/key', firstVersion: 1, lastVersion: 2 };
    expect(await spec.log.append(request)).toEqual(repeated);
    expect(await spec.log.read(stream('case/key'))).toHaveLength(3);
    expect(await spec.log.findRequest('client/r', 'k1')).toEqual({
      digest: digest('a'),
      stream: 'case/key',
      firstVersion: 1,
      lastVersion: 2,
    });
  });

  it('refuses another request, also on another stream, and is free for another principal', async () => {
    await spec.add('case/key2', ['One'], { idempotency: key('k2', 'a') });

    const other = spec.request('case/key3', unborn, ['One'], { idempotency: key('k2', 'b') });
    expect(await spec.log.append(other)).toEqual({ outcome: 'key-reused' });
    const someoneElse = { ...other, idempotency: { ...key('k2', 'b'), principal: 'client/other' } };
    expect(await spec.log.append(someoneElse)).toMatchObject({ outcome: 'appended' });
  });

  it('commits once when twenty appends use it at once, on different streams', async () => {
    const attempts = Array.from({ length: 20 }, (_, n) =>
      spec.log.append(spec.request(`case/race-${n % 4}`, unborn, ['One'], { idempotency: key('k4', 'a') })),
    );
    const outcomes = (await Promise.all(attempts)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'repeated')).toHaveLength(19);
  });
});

describe('the clock', () => {
  it.each([-2_500, 2_500])('refuses an instant %d ms away from the database clock', async (ms) => {
    const now = spec.open.clock.now();
    const result = await spec.log.append(
      spec.request('case/clock', unborn, ['One'], { recordedAt: at(now, ms) }),
    );
    expect(result).toMatchObject({ outcome: 'clock-refused' });
    const databaseNow = result.outcome === 'clock-refused' ? result.databaseNow : now;
    expect(Math.abs(Date.parse(databaseNow) - Date.parse(now))).toBeLessThan(1_000);
  });

  it.each([-1_500, 1_500])('accepts an instant %d ms away from it', async (ms) => {
    const recordedAt = at(spec.open.clock.now(), ms);
    const events = await spec.add(`case/near${ms}`, ['One'], { recordedAt });
    expect(events[0]?.event.recordedAt).toBe(recordedAt);
  });

  it('refuses an instant before the head of the stream and accepts the same one', async () => {
    const head = headAfter(await spec.add('case/before', ['One']));
    const recordedAt = head.recordedAt as Instant;
    const earlier = spec.request('case/before', head, ['Two'], { recordedAt: at(recordedAt, -1) });
    expect(await spec.log.append(earlier)).toMatchObject({ outcome: 'clock-refused' });
    expect(await spec.log.append({ ...earlier, recordedAt })).toMatchObject({ outcome: 'appended' });
  });
});
