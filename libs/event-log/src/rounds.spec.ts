import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { OpenLog } from './open.js';
import { eventually, SpecLog } from './spec-log.js';
import type { Subscription } from './subscription.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
  spec.sequence();
});
afterEach(() => spec.end());

/** Follows under one name, and hears when its term begins, goes round and ends. */
function following(open: OpenLog, onBatch: Subscription['onBatch'] = async () => undefined) {
  const heard: string[] = [];
  const hear = (what: string) => () => void (heard.at(-1) !== what && heard.push(what));
  const stop = spec.follow(open, {
    name: 'directory',
    pollMs: 20,
    onBatch,
    onBegin: hear('begin'),
    onRound: hear('round'),
    onEnd: hear('end'),
    onTrouble: hear('trouble'),
  });
  return { heard, stop };
}

describe('the rounds of a subscription', () => {
  it('go on although nothing is recorded, with the one that follows alone, and end with its term', async () => {
    const leader = following(spec.open);
    await eventually(() => leader.heard.includes('round'));
    const standby = following(await spec.another());
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([leader.heard, standby.heard]).toEqual([['begin', 'round'], []]);

    await leader.stop();
    await eventually(() => standby.heard.includes('round'));
    expect([leader.heard, standby.heard]).toEqual([
      ['begin', 'round', 'end'],
      ['begin', 'round'],
    ]);
  });

  it('end when the connection that holds the place is lost, which is no trouble of a batch', async () => {
    const { heard } = following(spec.open);
    await eventually(() => heard.includes('round'));
    const admin = await spec.as('admin');
    await admin.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND database =
         (SELECT oid FROM pg_database WHERE datname = current_database()) AND objid::bigint =
         hashtextextended('office/subscription/directory', 0) & 4294967295`,
    );
    await eventually(() => heard.filter((what) => what === 'round').length === 2);
    expect(heard).toEqual(['begin', 'round', 'end', 'begin', 'round']);
  });

  it('are not gone while a batch fails', async () => {
    await spec.add('case/a', ['One']);
    await eventually(async () => (await spec.log.unsequenced()) === 0);
    let failing = true;
    const { heard } = following(spec.open, async () => {
      if (failing) throw new Error('busy');
    });
    await eventually(() => heard.filter((what) => what === 'trouble').length === 2);
    expect(heard.slice(0, 6)).toEqual(['begin', 'end', 'trouble', 'begin', 'end', 'trouble']);
    failing = false;
    await eventually(() => heard.includes('round'));
  });
});
