import { beforeEach, describe, expect, it } from '@jest/globals';
import type { SequencedEvent, Subscription } from '#libs/event-log';
import { DirectoryPart } from './directory-part.js';

const leaf = (leafIndex: number, stream: string, type: string) =>
  ({ leafIndex, event: { stream, version: 1, type, data: {} } }) as SequencedEvent;
const batch = [
  leaf(4, 'post/leader', 'HolderAppointed'),
  leaf(5, 'case/r1', 'LinkApproved'),
  leaf(6, 'case/r2', 'LinkApproved'),
];
const running = new AbortController().signal;

describe('what was decided elsewhere is brought to cases', () => {
  let did: string[];
  let failing: Map<string, Error>;
  let subscription: Subscription;

  beforeEach(async () => {
    did = [];
    failing = new Map();
    const follower = (what: string) => ({
      follow: async (events: readonly Pick<SequencedEvent['event'], 'stream'>[]) => {
        for (const { stream } of events) {
          const error = failing.get(`${what} ${stream}`);
          if (error) throw error;
          if (stream.startsWith(what === 'repair' ? 'case/' : 'post/')) did.push(`${what} ${stream}`);
        }
        return [];
      },
    });
    const part = new DirectoryPart(
      { subscribe: async (asked) => void (subscription = asked) },
      follower('review'),
      follower('repair') as never,
      { beat: async () => undefined },
      { warn: () => undefined } as never,
    );
    await part.run(running);
  });

  it('changes of the directory first, then repairs', async () => {
    await subscription.onBatch(batch);
    expect(did).toEqual(['review post/leader', 'repair case/r1', 'repair case/r2']);
  });

  it('repairs although a case could not be reviewed, and the batch comes again', async () => {
    failing.set('review post/leader', new Error('c1 could not be reviewed: clock-disagrees'));
    await expect(subscription.onBatch(batch)).rejects.toThrow('c1 could not be reviewed');
    expect(did).toEqual(['repair case/r1', 'repair case/r2']);
  });

  it('one repair although another could not be carried out, and the batch comes again', async () => {
    failing.set('repair case/r1', new Error('r1 in c1: clock-disagrees'));
    await expect(subscription.onBatch(batch)).rejects.toThrow('r1 in c1');
    expect(did).toEqual(['review post/leader', 'repair case/r2']);
  });
});
