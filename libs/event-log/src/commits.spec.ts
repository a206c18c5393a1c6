import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '#libs/kernel';
import { digest, headAfter, SpecLog, stream, unborn } from './spec-log.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
});
afterEach(() => spec.end());

const key = (name: string, body = 'a') => ({ principal: 'p', key: name, digest: digest(body) });

/** Streams of each transaction that stored events. */
async function transactions(): Promise<readonly (readonly string[])[]> {
  const reader = await spec.as('reader');
  const { rows } = await reader.query<{ streams: string[] }>(
    'SELECT array_agg(DISTINCT stream ORDER BY stream) AS streams FROM log.events GROUP BY xid ORDER BY xid',
  );
  return rows.map(({ streams }) => streams);
}

describe('commits that come at once', () => {
  it('share transactions, at most two of which are under way', async () => {
    const names = Array.from({ length: 16 }, (_, n) => `case/${n}`);
    await Promise.all(names.map((name) => spec.log.append(spec.request(name, unborn, ['One']))));
    const shared = await transactions();
    expect(shared.map((streams) => streams.length)).toEqual([8, 8]);
    expect(shared.flat().toSorted()).toEqual(names.toSorted());
    expect(await spec.open.verify()).toMatchObject({ events: 16, streams: 16, faults: [] });
  });

  it('are judged each by itself: one that is refused keeps no other from being stored', async () => {
    await spec.add('case/moved', ['One']);
    await spec.add('officer/x', ['Enrolled']);
    await spec.add('case/answered', ['One'], { idempotency: key('answered') });
    const long = '2026-01-01T00:00:00.000Z' as Instant;
    const stale = { readSet: [{ stream: stream('officer/x'), version: 0 }] };
    const answers = await Promise.all(
      [
        spec.request('case/good', unborn, ['One'], { idempotency: key('good') }),
        spec.request('case/moved', unborn, ['Late']),
        spec.request('case/stale', unborn, ['Late'], stale),
        spec.request('case/answered', unborn, ['Again'], { idempotency: key('answered') }),
        spec.request('case/other', unborn, ['One'], { idempotency: key('answered', 'b') }),
        spec.request('case/past', unborn, ['One'], { recordedAt: long }),
        spec.request('case/reader', unborn, ['One'], {
          readSet: [{ stream: stream('officer/x'), version: 1 }],
        }),
        spec.request('case/plain', unborn, ['One', 'Two']),
      ].map((request) => spec.log.append(request)),
    );
    expect(answers).toMatchObject([
      { outcome: 'appended' },
      { outcome: 'moved', streams: ['case/moved'] },
      { outcome: 'moved', streams: ['officer/x'] },
      { outcome: 'repeated', stream: 'case/answered', firstVersion: 1, lastVersion: 1 },
      { outcome: 'key-reused' },
      { outcome: 'clock-refused' },
      { outcome: 'appended' },
      { outcome: 'appended' },
    ]);
    expect(await spec.open.verify()).toMatchObject({ events: 7, faults: [] });
  });

  it('are stored although one of them fails', async () => {
    const head = headAfter(await spec.add('case/faulty', ['One']));
    const answers = await Promise.allSettled(
      [
        spec.request('case/a', unborn, ['One']),
        spec.request('case/faulty', { ...head, hash: digest('0') }, ['Two']),
        spec.request('case/b', unborn, ['One']),
        spec.request('case/c', unborn, ['One']),
      ].map((request) => spec.log.append(request)),
    );
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await spec.open.verify()).toMatchObject({ events: 4, faults: [] });
  });

  it('go apart when one reads or writes what another writes, or both use one idempotency key', async () => {
    const reads = (name: string) => ({ readSet: [{ stream: stream(name), version: 0 }] });
    const answers = await Promise.all(
      [
        spec.request('case/a', unborn, ['One'], reads('case/b')),
        spec.request('case/b', unborn, ['One']),
        spec.request('case/c', unborn, ['One'], reads('case/a')),
        spec.request('case/d', unborn, ['One'], { idempotency: key('once', 'a') }),
        spec.request('case/e', unborn, ['One'], { idempotency: key('once', 'b') }),
        spec.request('case/a', unborn, ['Second']),
      ].map((request) => spec.log.append(request)),
    );
    const [first, , , once, again, second] = answers.map(({ outcome }) => outcome);
    expect(new Set([first, second])).toEqual(new Set(['appended', 'moved']));
    expect(new Set([once, again])).toEqual(new Set(['appended', 'key-reused']));
    for (const streams of await transactions()) {
      expect(streams).not.toEqual(expect.arrayContaining(['case/a', 'case/b']));
      expect(streams).not.toEqual(expect.arrayContaining(['case/a', 'case/c']));
      expect(streams).not.toEqual(expect.arrayContaining(['case/d', 'case/e']));
    }
    expect((await spec.open.verify()).faults).toEqual([]);
  });

  it.each([
    ['one commit writes what another has read', '{case/a,case/b}', '{case/b}', '{case/b}'],
    ['is not locked', '{case/a}', '{}', '{}'],
    ['is not locked', '{case/a,case/b}', '{}', '{officer/x}'],
    ['do not ascend', '{case/b,case/a}', '{}', '{}'],
  ])('cannot break the rule that %s', async (rule, written, read, readStreams) => {
    const app = await spec.as('app');
    const append = app.query(
      `SELECT log.append($1, $2, '{case/a,case/b}', '{0,0}', '', ARRAY[now(), now()], '{}', '{}', '{}', '{}', '{}', '', '',
              $3, array_fill(0, ARRAY[cardinality($3::text[])]), '{}', '{}', '{}', '{}', '', '{}', '{}', '{}', '{}', '{}', '', '', NULL)`,
      [written, read, readStreams],
    );
    await expect(append).rejects.toThrow(rule);
  });
});
