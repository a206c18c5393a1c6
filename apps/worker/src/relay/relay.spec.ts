import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SequencedEvent } from '#libs/event-log';
import type { CaseId, Instant } from '#libs/kernel';
import type { OpenCase } from '../cases/open-cases.js';
import type { Courier } from '../temporal/case-courier.js';
import { Relay } from './relay.js';

const leaf = (leafIndex: number, stream: string, version: number, type = 'TaskOpened') =>
  ({ leafIndex, event: { stream, version, type, data: {} } }) as SequencedEvent;
const open = (caseId: string, version: number, nextWakeAt: string | null): OpenCase => ({
  caseId: caseId as CaseId,
  version,
  nextWakeAt: nextWakeAt as Instant | null,
});
const refusal = (code: number) =>
  Object.assign(new Error('refused'), { code, details: 'refused', metadata: {} });

describe('the relay', () => {
  let delivered: (readonly [caseId: string, requestId: string])[];
  let refuse: Map<string, Error>;
  let openCases: readonly OpenCase[];
  let errors: unknown[];
  let relay: Relay;

  beforeEach(() => {
    delivered = [];
    refuse = new Map();
    openCases = [];
    errors = [];
    const courier: Courier = {
      deliver: async (caseId, _news, requestId) => {
        const error = refuse.get(caseId);
        if (error) throw error;
        delivered.push([caseId, requestId]);
      },
    };
    relay = new Relay(
      courier,
      { all: async () => openCases },
      { error: (...said: unknown[]) => void errors.push(said) },
    );
  });

  it('names a signal by case and last leaf, so that a repeated batch repeats the request', async () => {
    const batch = [leaf(4, 'case/a', 1), leaf(5, 'case/b', 1), leaf(6, 'case/a', 2)];
    await relay.deliver(batch);
    await relay.deliver(batch);
    expect(delivered).toEqual([
      ['a', 'leaf/a/6'],
      ['b', 'leaf/b/5'],
      ['a', 'leaf/a/6'],
      ['b', 'leaf/b/5'],
    ]);
  });

  it('rejects while Temporal is away, so that its place is kept', async () => {
    refuse.set('b', refusal(14));
    await expect(relay.deliver([leaf(4, 'case/a', 1), leaf(5, 'case/b', 1)])).rejects.toThrow('refused');
    refuse.clear();
    await relay.deliver([leaf(4, 'case/a', 1), leaf(5, 'case/b', 1)]);
    expect(delivered.at(-1)).toEqual(['b', 'leaf/b/5']);
  });

  it('is not stopped by one signal that Temporal will never take', async () => {
    refuse.set('a', refusal(3));
    await relay.deliver([leaf(4, 'case/a', 1), leaf(5, 'case/b', 1)]);
    expect(delivered).toEqual([['b', 'leaf/b/5']]);
    expect(errors).toHaveLength(1);
  });

  it('tells every waiting case that the clock was moved, once a batch', async () => {
    openCases = [
      open('a', 3, '2026-03-02T00:50:00.000Z'),
      open('b', 9, '2026-03-03T00:50:00.000Z'),
      open('c', 1, null),
    ];
    await relay.deliver([
      leaf(4, 'simulation/clock', 1, 'ClockAdvanced'),
      leaf(5, 'case/b', 9),
      leaf(6, 'simulation/clock', 2, 'ClockAdvanced'),
    ]);
    expect(delivered).toEqual([
      ['b', 'leaf/b/5'],
      ['a', 'clock/a/6'],
    ]);
  });
});
