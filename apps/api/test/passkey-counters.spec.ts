import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OfficerKey } from '#libs/directory';
import type { Signature } from '#libs/kernel';
import { PasskeyCounters } from '../src/passkeys/counters.js';
import { ApiUnderTest } from './support/api-under-test.js';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await ApiUnderTest.start();
});
afterAll(() => api.end());

const passkey = (keyId: string, counter = 0) => ({ keyId, passkey: { counter } }) as OfficerKey;
const signature = (value: string): Signature => ({ keyId: 'any', alg: 'WebAuthn', value });

describe('counters of passkeys', () => {
  it('let one of two copies reach a number, within one process and between two', async () => {
    const [here, there] = [new PasskeyCounters(api.engine.work), new PasskeyCounters(api.engine.work)];
    for (let counter = 1; counter <= 50; counter += 1) {
      const answers = await Promise.all(
        [here, there, here, there].map((counters, copy) =>
          counters.advances(passkey('copied'), counter, signature(`${counter} by ${copy}`)),
        ),
      );
      expect(answers.filter((advanced) => advanced)).toHaveLength(1);
    }
  });

  it('are judged in the order in which they come, whatever else comes with them', async () => {
    const counters = new PasskeyCounters(api.engine.work);
    const asked = [
      ['first', 5],
      ['second', 5],
      ['first', 6],
      ['first', 6],
      ['second', 4],
      ['first', 7],
    ] as const;
    const answers = await Promise.all(
      asked.map(([key, counter], nth) => counters.advances(passkey(key), counter, signature(`${nth}`))),
    );
    expect(answers).toEqual([true, true, true, false, false, true]);
  });

  it('take the same signature again, and none at or below the count at registration', async () => {
    const counters = new PasskeyCounters(api.engine.work);
    const key = passkey('registered', 10);
    expect(await counters.advances(key, 10, signature('at'))).toBe(false);
    expect(await counters.advances(key, 11, signature('above'))).toBe(true);
    expect(await counters.advances(key, 11, signature('above'))).toBe(true);
    expect(await counters.advances(key, 11, signature('another'))).toBe(false);
    expect(await counters.advances(key, 0, signature('none'))).toBe(false);
    expect(await counters.advances(passkey('never counts'), 0, signature('none'))).toBe(true);
  });
});
