import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { openEpoch, sequenceBatch } from './sequencer.js';
import { eventually, SpecLog, stream } from './spec-log.js';
import { beyondMark, waitingAmongNext } from './waiting-events.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
});
afterEach(() => spec.end());

const order = async (): Promise<readonly string[]> =>
  (await spec.log.readLeaves(0, 1_000)).map(
    ({ leafIndex, event }) => `${leafIndex} ${event.stream} ${event.version}`,
  );

/** Other specs share the cluster, and a transaction of theirs that is open holds everybody's order up for a moment. */
async function eventuallySequenced(client: pg.Client, epoch: number, events: number): Promise<void> {
  let sequenced = 0;
  await eventually(async () => (sequenced += await sequenceBatch(client, epoch, 10)) === events);
}

describe('the sequencer', () => {
  it('gives every committed event one place, in order of commit, without a hole', async () => {
    await spec.add('case/b', ['One', 'Two']);
    await spec.add('case/a', ['One']);
    await spec.add('case/b', ['Three']);
    spec.sequence({ batchMax: 2 });

    await eventually(async () => (await spec.log.unsequenced()) === 0);
    expect(await order()).toEqual(['0 case/b 1', '1 case/b 2', '2 case/a 1', '3 case/b 3']);
    expect((await spec.log.read(stream('case/b'))).map(({ leafIndex }) => leafIndex)).toEqual([0, 1, 3]);
  });

  it('waits for an open transaction rather than skip what it may still commit, and says that it stalls', async () => {
    const open = await spec.as('admin');
    await open.query('BEGIN');
    const early = `{"stream": "case/early", "version": 1}`;
    await open.query(`INSERT INTO log.events (stream, version, type, recorded_at, bytes, hash)
                      VALUES ('case/early', 1, 'Early', now(), '${early}', sha256('${early}'))`);
    await spec.add('case/late', ['Late']);
    const sequencer = spec.sequence();

    await eventually(() => sequencer.state().stalledMs > 0);
    expect(await order()).toEqual([]);
    expect(await spec.log.unsequenced()).toBe(1);

    await open.query('COMMIT');
    await eventually(async () => (await order()).length === 2);
    expect(await order()).toEqual(['0 case/early 1', '1 case/late 1']);
    // Whoever reads the log may see the leaves before the sequencer has heard that it gave them.
    await eventually(() => sequencer.state().stalledMs === 0);
    expect(sequencer.state()).toMatchObject({ leading: true, epoch: 1 });
    await sequencer.stop();
    expect(sequencer.state().leading).toBe(false);
  });

  it('is refused once another has begun a later epoch', async () => {
    const [stale, successor] = [await spec.as('sequencer'), await spec.as('sequencer')];
    const first = await openEpoch(stale);
    await spec.add('case/a', ['One']);
    const second = await openEpoch(successor);

    await expect(sequenceBatch(stale, first, 10)).rejects.toMatchObject({ code: 'CS001' });
    expect(await order()).toEqual([]);
    await eventuallySequenced(successor, second, 1);
  });

  it('is refused also when the later epoch begins while it waits to write', async () => {
    const [stale, successor] = [await spec.as('sequencer'), await spec.as('sequencer')];
    const first = await openEpoch(stale);
    await spec.add('case/a', ['One']);
    // Another spec's open transaction on this cluster may hold the event back; then nothing would wait to be written.
    const settled = 'SELECT FROM log.events WHERE xid < pg_snapshot_xmin(pg_current_snapshot())';
    await eventually(async () => (await stale.query(settled)).rowCount === 1);
    await successor.query('BEGIN');
    const second = await openEpoch(successor);
    const waiting = sequenceBatch(stale, first, 10).catch((error: unknown) => error);
    await successor.query('COMMIT');
    expect(await waiting).toMatchObject({ code: 'CS001' });
    await eventuallySequenced(successor, second, 1);
  });

  it('writes nothing while there is nothing to sequence, not even a transaction id', async () => {
    const client = await spec.as('sequencer');
    const epoch = await openEpoch(client);
    await client.query('BEGIN');
    expect(await sequenceBatch(client, epoch, 10)).toBe(0);
    const { rows } = await client.query('SELECT pg_current_xact_id_if_assigned() AS xid');
    await client.query('COMMIT');
    expect(rows).toEqual([{ xid: null }]);
  });

  it('leads in one process at a time, and the next takes over', async () => {
    const first = spec.sequence();
    await spec.add('case/a', ['One']);
    await eventually(async () => (await order()).length === 1);
    const second = spec.sequence();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(second.state().leading).toBe(false);

    await first.stop();
    await spec.add('case/a', ['Two']);
    await eventually(async () => (await order()).length === 2);
    expect(second.state()).toMatchObject({ leading: true, epoch: 2 });
    await second.stop();
  });

  it('goes on when its connection is cut', async () => {
    spec.sequence();
    await spec.add('case/a', ['One']);
    await eventually(async () => (await order()).length === 1);
    const admin = await spec.as('admin');
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'countersign_sequencer' AND datname = current_database()",
    );

    await spec.add('case/a', ['Two']);
    await eventually(async () => (await order()).length === 2);
  });

  it('sequences a restored copy, whose transaction ids begin anew', async () => {
    await spec.add('case/a', ['One']);
    const sequencer = spec.sequence();
    await eventually(async () => (await order()).length === 1);
    await sequencer.stop();
    const admin = await spec.as('admin');
    await admin.query("UPDATE work.sequencer SET cluster = 1, mark_xid = '9000000000'");

    await spec.add('case/a', ['Two']);
    spec.sequence();
    await eventually(async () => (await order()).length === 2);
    expect(await order()).toEqual(['0 case/a 1', '1 case/a 2']);
  });

  it('is not held to be behind in a restored copy, where old events have ids that are still to come', async () => {
    await spec.add('case/old', ['One', 'Two']);
    const sequencer = spec.sequence();
    await eventually(async () => (await order()).length === 2);
    await sequencer.stop();
    const admin = await spec.as('admin');
    await admin.query("ALTER TABLE log.events DISABLE TRIGGER ALL; UPDATE log.events SET xid = '9000000000'");
    await admin.query("UPDATE work.sequencer SET cluster = 1, mark_xid = '9000000000'");
    spec.sequence();
    await spec.add('case/new', ['One']);
    await eventually(async () => (await order()).length === 3);

    expect(await order()).toEqual(['0 case/old 1', '1 case/old 2', '2 case/new 1']);
    expect(await spec.log.unsequenced()).toBe(0);
    const beyond = `SELECT FROM log.events e WHERE ${beyondMark('e')}`;
    await eventually(async () => (await admin.query(beyond)).rowCount === 0);
    expect((await admin.query(`SELECT FROM ${waitingAmongNext(100)} w`)).rowCount).toBe(0);
  });

  it('moves past what was sequenced before piece by piece, however much that is', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await spec.add(`case/${name}`, Array<string>(10).fill('One'));
    const sequencer = spec.sequence();
    await eventually(async () => (await order()).length === 50);
    await sequencer.stop();
    const admin = await spec.as('admin');
    await admin.query('UPDATE work.sequencer SET cluster = 1');
    await spec.add('case/new', ['One']);
    const settled = 'SELECT FROM log.events WHERE xid < pg_snapshot_xmin(pg_current_snapshot())';
    await eventually(async () => (await admin.query(settled)).rowCount === 51);
    const client = await spec.as('sequencer');
    const epoch = await openEpoch(client);

    const passed: number[] = [];
    const taken: number[] = [];
    for (let nth = 0; nth < 4; nth += 1) {
      taken.push(await sequenceBatch(client, epoch, 1));
      const { rowCount } = await admin.query(
        `SELECT FROM log.events e, work.sequencer s
          WHERE (e.xid, e.stream, e.version) <= (s.mark_xid, s.mark_stream, s.mark_version)`,
      );
      passed.push(rowCount ?? 0);
    }
    expect({ taken, passed }).toEqual({ taken: [0, 0, 1, 0], passed: [20, 40, 51, 51] });
    expect((await order()).at(-1)).toBe('50 case/new 1');
  });
});
