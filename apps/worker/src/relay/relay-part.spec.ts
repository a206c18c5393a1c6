import { expect, it } from '@jest/globals';
import type { SequencedEvent, Subscription } from '#libs/event-log';
import { RelayPart } from './relay-part.js';

const leaf = (leafIndex: number, stream: string, type: string) =>
  ({ leafIndex, event: { stream, version: leafIndex + 1, type, data: {} } }) as SequencedEvent;

it('does not take holding news back for delivering it: it is well again once Temporal has taken some', async () => {
  const beats: string[] = [];
  let temporalIsAway = true;
  let asked: Subscription | undefined;
  const part = new RelayPart(
    { subscribe: async (subscription) => void (asked = subscription) },
    {
      deliver: async (leaves) => {
        const tells = leaves.some(({ event }) => event.stream.startsWith('case/'));
        if (tells && temporalIsAway) throw new Error('away');
      },
    },
    { beat: async (_, { state }) => void beats.push(state) },
    { info: () => undefined, warn: () => undefined },
  );
  await part.run(new AbortController().signal);
  const { onBegin, onBatch, onRound, onEnd, onTrouble } = asked as Required<Subscription>;
  const round = async (leaves: readonly SequencedEvent[]) => {
    try {
      await onBatch(leaves);
      onRound();
    } catch (error) {
      onEnd();
      onTrouble(error);
    }
  };
  const untold = [leaf(0, 'officer/chen', 'KeyEnrolled'), leaf(1, 'case/a', 'TaskOpened')];
  const closed = [leaf(2, 'case/a', 'CaseClosed')];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    onBegin();
    await round(untold);
    await round(closed);
  }
  await part.run(new AbortController().signal);
  expect(beats).toEqual(['degraded', 'degraded']);

  temporalIsAway = false;
  onBegin();
  await round(untold);
  await round(closed);
  await part.run(new AbortController().signal);
  expect(beats).toEqual(['degraded', 'degraded', 'degraded', 'well']);
});
