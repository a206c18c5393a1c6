import type { ReadEntry } from '#libs/kernel';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { OpenLog } from './open.js';
import { eventually, headAfter, SpecLog, stream } from './spec-log.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
});
afterEach(() => spec.end());

/** Decides again until nothing has moved, as a caller does. @returns how often it had to */
async function insist(open: OpenLog, name: string, reads: readonly string[], type: string): Promise<number> {
  for (let tries = 0; ; tries += 1) {
    const heads = await open.log.heads([name, ...reads].map(stream));
    const readSet = reads.map((read): ReadEntry => ({
      stream: stream(read),
      version: heads.get(stream(read))?.version ?? 0,
    }));
    const head = heads.get(stream(name)) ?? headAfter([]);
    const result = await open.log.append(spec.request(name, head, [type], { readSet }));
    if (result.outcome === 'appended') return tries;
    if (result.outcome === 'repeated' || result.outcome === 'key-reused') throw new Error(result.outcome);
  }
}

const leavesOf = async () =>
  (await spec.log.readLeaves(0, 10_000)).map(({ event, leafIndex }) => ({ event, leafIndex }));

describe('many writers', () => {
  it('48 on two streams that read each other: nothing lost, doubled or deadlocked', async () => {
    const processes = [spec.open, await spec.another(), await spec.another()];
    spec.sequence();
    const writers = Array.from({ length: 48 }, (_, n) =>
      insist(processes[n % 3] as OpenLog, `case/${n % 2}`, [`case/${(n + 1) % 2}`], `Writer${n}`),
    );
    await Promise.all(writers);
    await eventually(async () => (await spec.log.unsequenced()) === 0);

    const types = (await leavesOf()).map(({ event }) => event.type);
    expect(types.toSorted()).toEqual(Array.from({ length: 48 }, (_, n) => `Writer${n}`).toSorted());
    expect(await spec.open.verify()).toMatchObject({ events: 48, streams: 2, leaves: 48, faults: [] });
  });

  it('place what was read before what read it, in the global order, for any interleaving', async () => {
    spec.sequence({ batchMax: 3 });
    const act = fc.record({
      own: fc.nat({ max: 3 }),
      reads: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
        await Promise.all(
          acts.map(({ own, reads }) =>
            insist(
              spec.open,
              `s/${own}`,
              reads.filter((read) => read !== own).map((read) => `s/${read}`),
              'Acted',
            ),
          ),
        );
        await eventually(async () => (await spec.log.unsequenced()) === 0);
        const leaves = await leavesOf();
        const versions = new Map<string, number>();
        leaves.forEach(({ event, leafIndex }, nth) => {
          expect(leafIndex).toBe(nth);
          for (const read of event.commit?.readSet ?? []) {
            expect({ ...read, seen: versions.get(read.stream) ?? 0 }).toEqual({
              ...read,
              seen: read.version,
            });
          }
          expect(event.version).toBe((versions.get(event.stream) ?? 0) + 1);
          versions.set(event.stream, event.version);
        });
      }),
      { numRuns: 8, seed: 20261123 },
    );
  });

  it('a suspension that commits first stops the signature, in 100 races of 100', async () => {
    const other = await spec.another();
    let stopped = 0;
    for (let race = 0; race < 100; race += 1) {
      const officer = `officer/${race}`;
      await spec.add(officer, ['Enrolled']);
      const signature = spec.request(`case/${race}`, headAfter([]), ['SignedOff'], {
        readSet: [{ stream: stream(officer), version: 1 }],
      });
      const [suspension, signed] = await Promise.all([
        other.log.append(spec.request(officer, await spec.log.head(stream(officer)), ['Suspended'])),
        spec.log.append(signature),
      ]);
      expect(suspension.outcome).toBe('appended');
      if (signed.outcome !== 'appended') stopped += 1;
    }
    spec.sequence();
    await eventually(async () => (await spec.log.unsequenced()) === 0);
    const places = new Map(
      (await leavesOf()).map(({ event, leafIndex }) => [`${event.type} ${event.stream}`, leafIndex]),
    );
    let signed = 0;
    for (let race = 0; race < 100; race += 1) {
      const signature = places.get(`SignedOff case/${race}`);
      if (signature === undefined) continue;
      signed += 1;
      expect(signature).toBeLessThan(places.get(`Suspended officer/${race}`) ?? -1);
    }
    expect(signed + stopped).toBe(100);
  });
});
