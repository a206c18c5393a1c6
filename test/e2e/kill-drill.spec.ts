import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allItems, must } from '#libs/client';
import { Cast } from '../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../apps/demo/src/bureau/set-up.js';
import { case01, case04 } from '../../apps/demo/src/cases/index.js';
import { playCases } from '../../apps/demo/src/play/player.js';
import { collectReceipts } from './support/receipts.js';
import { Stack } from './support/stack.js';

const scripts = [case01, case04];

describe('kill -9 of everything in the middle of a play', () => {
  const stack = new Stack();
  const { receipts, release } = collectReceipts();
  let interrupted: unknown;

  beforeAll(async () => {
    await stack.start();
    const cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
    const killed: Promise<void>[] = [];
    const progress = ({ percent }: { percent: number }) => {
      // Not awaited: requests are on their way while everything dies.
      if (percent >= 40 && killed.length === 0) killed.push(stack.killAll());
    };
    interrupted = await playCases(scripts, cast, { progress }).catch((error: unknown) => error);
    await Promise.all(killed);
    await stack.start();
  }, 400_000);
  afterAll(async () => {
    release();
    await stack.remove();
  }, 60_000);

  it('interrupts the play', () => expect(interrupted).toBeInstanceOf(Error));

  it('loses nothing that was acknowledged', async () => {
    const before = receipts.filter(({ stream }) => stream.startsWith('case/'));
    expect(before.length).toBeGreaterThan(50);
    const investigator = await new Cast(stack.origin, stack.keys).as('investigator');
    for (const stream of new Set(before.map((receipt) => receipt.stream))) {
      const recorded = new Map<number, string>();
      const id = stream.slice('case/'.length);
      for await (const { version, hash } of allItems('events', (cursor) =>
        investigator.events(id, { limit: 200, cursor }),
      )) {
        recorded.set(version, hash);
      }
      for (const receipt of before.filter((each) => each.stream === stream)) {
        expect(recorded.get(receipt.version)).toBe(receipt.hash);
      }
    }
  });

  it('and the play, started again, goes on to its end without doing anything twice', async () => {
    const cast = new Cast(stack.origin, stack.keys);
    await setUpBureau(cast);
    await playCases(scripts, cast);
    const investigator = await cast.as('investigator');
    const cases = await must('cases', investigator.cases({ limit: 200 }));
    expect(cases.items).toHaveLength(scripts.length);
    expect(new Set(cases.items.map(({ caseNumber }) => caseNumber))).toEqual(
      new Set(scripts.map(({ number }) => number)),
    );
    for (const { id } of cases.items) {
      const { requests, closed } = await must('case', investigator.case(id));
      expect(closed).not.toBeNull();
      for (const { rounds } of requests) {
        for (const { signatures } of rounds) {
          // Several vote in a collective step, each once.
          const steps = signatures.map(({ kind, step, officer }) =>
            kind === 'collective' ? `${step} of ${officer}` : step,
          );
          expect(steps).toEqual([...new Set(steps)]);
        }
      }
    }
  }, 300_000);
});
