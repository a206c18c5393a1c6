import { describe, expect, it } from '@jest/globals';
import type { Subscription } from '#libs/event-log';
import { SignaturesPart } from './signatures-part.js';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The part beside a log that makes it a follower, or lets it stand by; it ends by itself. */
async function run(become: (subscription: Subscription) => void) {
  const ending = new AbortController();
  let checked = 0;
  const open = {
    subscribe: async (subscription: Subscription) => {
      become(subscription);
      for (let nth = 0; nth < 5; nth += 1) await turn();
      ending.abort();
    },
  };
  const rows = {
    follow: async () => undefined,
    checkSome: async () => {
      checked += 1;
      await turn();
      return checked === 1 ? 50 : 0;
    },
  };
  const part = new SignaturesPart(open, rows, { beat: async () => undefined }, {} as never);
  await part.run(ending.signal);
  return checked;
}

describe('signatures are decided again', () => {
  it('by the worker that follows the log, until there are no more', async () => {
    expect(await run(({ onBegin }) => onBegin?.())).toBe(2);
  });

  it('by none that stands by', async () => {
    expect(await run(() => undefined)).toBe(0);
  });

  it.each([
    ['and has heard so', ({ onTrouble }: Subscription) => onTrouble?.(new Error('lost'))],
    ['when its connection broke', () => undefined],
  ])('by none that has lost its place to another, %s', async (_, told) => {
    const logged = { warn: () => undefined };
    const lost = async (subscription: Subscription) => {
      subscription.onBegin?.();
      subscription.onEnd?.();
      told(subscription);
    };
    const ending = new AbortController();
    let checked = 0;
    const part = new SignaturesPart(
      {
        subscribe: async (subscription) => {
          await lost(subscription);
          await turn();
          ending.abort();
        },
      },
      {
        follow: async () => undefined,
        checkSome: async () => {
          checked += 1;
          await turn();
          return checked;
        },
      },
      { beat: async () => undefined },
      logged as never,
    );
    await part.run(ending.signal);
    expect(checked).toBe(0);
  });
});
