import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '#libs/kernel';
import { digest, eventually, SpecLog, stream } from './spec-log.js';

let spec: SpecLog;
beforeEach(async () => {
  spec = await SpecLog.start();
  await spec.add('case/a', ['One', 'Two']);
  await spec.add('case/b', ['One'], { idempotency: { principal: 'p', key: 'k', digest: digest('a') } });
  await spec.add('case/a', ['Three']);
  const sequencer = spec.sequence();
  await eventually(async () => (await spec.log.unsequenced()) === 0);
  await sequencer.stop();
});
afterEach(() => spec.end());

/** What only a superuser can do, and only after switching a trigger off. */
async function tamper(table: string, change: string): Promise<void> {
  const superuser = await spec.as('admin');
  await superuser.query(`ALTER TABLE log.${table} DISABLE TRIGGER ALL`);
  await superuser.query(change);
}

const fault = (kind: string, name: string, version: number, leafIndex: number | null) => ({
  kind,
  stream: name,
  version,
  leafIndex,
});

describe('verifying the log', () => {
  it('finds a whole log whole', async () => {
    expect(await spec.open.verify()).toEqual({ events: 4, streams: 2, leaves: 4, first: null, faults: [] });
  });

  it.each([
    [
      'changed bytes',
      'events',
      `UPDATE log.events SET bytes = '{}' WHERE stream = 'case/a' AND version = 2`,
      fault('hash', 'case/a', 2, 1),
    ],
    [
      'changed bytes with their hash',
      'events',
      `UPDATE log.events SET bytes = convert_to(replace(convert_from(bytes, 'UTF8'), '"of":"Two"', '"of":"Six"'), 'UTF8'),
         hash = sha256('\\x00'::bytea || convert_to(replace(convert_from(bytes, 'UTF8'), '"of":"Two"', '"of":"Six"'), 'UTF8'))
        WHERE stream = 'case/a' AND version = 2`,
      fault('chain', 'case/a', 3, 3),
    ],
    [
      'a changed column',
      'events',
      `UPDATE log.events SET type = 'Else' WHERE stream = 'case/b'`,
      fault('columns', 'case/b', 1, 2),
    ],
    [
      'an event taken out',
      'events',
      `DELETE FROM log.events WHERE stream = 'case/a' AND version = 2`,
      fault('leaf-orphan', 'case/a', 2, 1),
    ],
    [
      'a whole stream taken out',
      'events',
      `DELETE FROM log.events WHERE stream = 'case/b'`,
      fault('leaf-orphan', 'case/b', 1, 2),
    ],
    [
      'a leaf taken out',
      'leaves',
      'DELETE FROM log.leaves WHERE leaf_index = 1',
      fault('leaf-gap', 'case/b', 1, 2),
    ],
  ])('names the first bad event: %s', async (_, table, change, first) => {
    await tamper(table, change);
    expect((await spec.open.verify()).first).toEqual(first);
  });

  it('asks about the signatures of events that are what was stored', async () => {
    await tamper('events', `UPDATE log.events SET bytes = '{}' WHERE stream = 'case/a' AND version = 2`);
    const asked: string[] = [];
    const signatureHolds = async ({ stream: name, version }: StoredEvent) => {
      asked.push(`${name} ${version}`);
      return name !== 'case/b';
    };
    const { faults } = await spec.open.verify({ signatureHolds });
    expect(asked).toEqual(['case/a 1', 'case/a 3', 'case/b 1']);
    expect(faults).toContainEqual(fault('signature', 'case/b', 1, 2));
  });

  it('names all that a missing event leaves behind', async () => {
    await tamper('events', `DELETE FROM log.events WHERE stream = 'case/a' AND version = 2`);
    expect((await spec.open.verify()).faults).toEqual([
      fault('gap', 'case/a', 3, 3),
      fault('commit', 'case/a', 3, 3),
      fault('leaf-orphan', 'case/a', 2, 1),
    ]);
  });

  it('misses an answered request, when event and leaf are both taken out', async () => {
    await tamper('events', `DELETE FROM log.events WHERE stream = 'case/b'`);
    await tamper('leaves', `DELETE FROM log.leaves WHERE stream = 'case/b'`);
    expect((await spec.open.verify({ stream: stream('case/b') })).first).toEqual(
      fault('cut', 'case/b', 1, null),
    );
    expect((await spec.open.verify({ stream: stream('case/a') })).faults).toEqual([
      fault('leaf-gap', 'case/a', 3, 3),
    ]);
  });

  it('reads the order page by page, and sees what is missing at the edge of one and at the end', async () => {
    await spec.add('case/long', Array<string>(600).fill('One'));
    await spec.add('case/long', Array<string>(500).fill('Two'));
    const sequencer = spec.sequence();
    await eventually(async () => (await spec.log.unsequenced()) === 0);
    await sequencer.stop();
    expect(await spec.open.verify()).toMatchObject({ events: 1_104, leaves: 1_104, faults: [] });

    await tamper('leaves', 'DELETE FROM log.leaves WHERE leaf_index IN (1000, 1103)');
    expect(await spec.open.verify()).toEqual({
      events: 1_104,
      streams: 3,
      leaves: 1_102,
      first: fault('leaf-gap', 'case/long', 998, 1_001),
      faults: [
        fault('leaf-missing', 'case/long', 997, null),
        fault('leaf-missing', 'case/long', 1_100, null),
        fault('leaf-gap', 'case/long', 998, 1_001),
      ],
    });
  });
});
