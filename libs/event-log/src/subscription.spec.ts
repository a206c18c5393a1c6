import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, SpecLog } from './spec-log.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
  spec.sequence();
});
afterEach(() => spec.end());

const collector = () => {
  const seen: number[] = [];
  return {
    seen,
    onBatch: async (events: readonly { leafIndex: number }[]) =>
      void seen.push(...events.map(({ leafIndex }) => leafIndex)),
  };
};

describe('a subscription', () => {
  it('gives what was there and what comes, in order, and soon', async () => {
    await spec.add('case/a', ['One', 'Two', 'Three']);
    const { seen, onBatch } = collector();
    spec.follow(spec.open, { from: 1, onBatch, batchMax: 1, pollMs: 60_000 });
    await eventually(() => seen.length === 2);

    await spec.add('case/b', ['One']);
    await eventually(() => seen.length === 3);
    expect(seen).toEqual([1, 2, 3]);
  });

  it('waits a while once there is news when asked to, and gives together what came meanwhile', async () => {
    const batches: number[] = [];
    spec.follow(spec.open, { gatherMs: 400, onBatch: async ({ length }) => void batches.push(length) });
    await spec.add('case/a', ['One']);
    await eventually(async () => (await spec.log.unsequenced()) === 0);
    await spec.add('case/b', ['One', 'Two']);
    await eventually(() => batches.reduce((sum, length) => sum + length, 0) === 3);
    expect(batches).toEqual([3]);
  });

  it('with a name goes on where it stopped, also in another process', async () => {
    await spec.add('case/a', ['One', 'Two']);
    const first = collector();
    const stop = spec.follow(spec.open, { name: 'relay', onBatch: first.onBatch });
    await eventually(() => first.seen.length === 2);
    await stop();

    await spec.add('case/a', ['Three']);
    const second = collector();
    spec.follow(await spec.another(), { name: 'relay', onBatch: second.onBatch });
    await eventually(() => second.seen.length === 1);
    expect([first.seen, second.seen]).toEqual([[0, 1], [2]]);
  });

  it('gives a batch again when the process died between handling it and storing its place', async () => {
    await spec.add('case/a', ['One', 'Two']);
    const dying = collector();
    const admin = await spec.as('admin');
    const stop = spec.follow(await spec.another(), {
      name: 'relay',
      onBatch: async (events) => {
        await dying.onBatch(events);
        await admin.query(`SELECT pg_terminate_backend(l.pid) FROM pg_locks l JOIN work.checkpoints c ON c.name = 'relay'
                            WHERE l.locktype = 'advisory' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                              AND (l.classid::bigint << 32) + l.objid::bigint = hashtextextended('office/subscription/relay', 0)`);
        await new Promise((resolve) => setTimeout(resolve, 50));
        void stop();
      },
    });
    await eventually(() => dying.seen.length > 0);
    await stop();

    const next = collector();
    spec.follow(spec.open, { name: 'relay', onBatch: next.onBatch });
    await eventually(() => next.seen.length === 2);
    expect([dying.seen, next.seen]).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('gives a batch again that its handler rejected, and says so', async () => {
    await spec.add('case/a', ['One']);
    const troubles: string[] = [];
    const { seen, onBatch } = collector();
    spec.follow(spec.open, {
      name: 'flaky',
      onTrouble: (error) => void troubles.push((error as Error).message),
      onBatch: async (events) => {
        if (troubles.length < 2) throw new Error('not yet');
        await onBatch(events);
      },
    });
    await eventually(() => seen.length === 1);
    expect(troubles).toEqual(['not yet', 'not yet']);
  });

  it('stores no place beyond what is held back, and asks again when its time is up', async () => {
    await spec.add('case/a', ['One', 'Two', 'Three']);
    const app = await spec.as('app');
    const place = async () => {
      const { rows } = await app.query<{ next_leaf: string }>(
        "SELECT next_leaf FROM work.checkpoints WHERE name = 'holder'",
      );
      return rows.map(({ next_leaf }) => next_leaf);
    };
    const calls: number[] = [];
    let release = false;
    const stop = spec.follow(spec.open, {
      name: 'holder',
      pollMs: 60_000,
      onBatch: async ({ length }) => {
        calls.push(length);
        return release ? undefined : { from: 1, forMs: 5 };
      },
    });
    await eventually(() => calls.length >= 3);
    expect(calls.slice(0, 3)).toEqual([3, 0, 0]);
    expect(await place()).toEqual(['1']);
    await stop();

    release = true;
    const again = collector();
    let begun = 0;
    spec.follow(spec.open, { name: 'holder', onBegin: () => void (begun += 1), onBatch: again.onBatch });
    await eventually(async () => (await place())[0] === '3');
    expect([again.seen, begun]).toEqual([[1, 2], 1]);
  });

  it('with a name is followed by one process at a time; one that was deposed stores no place', async () => {
    await spec.add('case/a', ['One']);
    const holder = collector();
    const standby = collector();
    const deposed: string[] = [];
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    spec.follow(spec.open, {
      name: 'relay',
      onTrouble: (error) => void deposed.push((error as Error).message),
      onBatch: async (events) => {
        await holder.onBatch(events);
        if (holder.seen.length === 1) await held;
      },
    });
    await eventually(() => holder.seen.length === 1);
    spec.follow(await spec.another(), { name: 'relay', onBatch: standby.onBatch });
    const app = await spec.as('app');
    await app.query("UPDATE work.checkpoints SET epoch = epoch + 1 WHERE name = 'relay'");
    expect(standby.seen).toEqual([]);
    release();
    await eventually(() => deposed.length === 1);

    expect(deposed[0]).toContain('taken over');
    await eventually(() => holder.seen.length + standby.seen.length === 2);
    // The place is stored after the batch was handled, by whoever follows now.
    const place = async () => {
      const { rows } = await app.query<{ next_leaf: string }>(
        "SELECT next_leaf FROM work.checkpoints WHERE name = 'relay'",
      );
      return rows.map(({ next_leaf }) => next_leaf);
    };
    await eventually(async () => (await place())[0] === '1');
    expect(await place()).toEqual(['1']);
  });
});
