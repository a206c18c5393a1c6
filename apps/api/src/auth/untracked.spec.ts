import { describe, expect, it } from '@jest/globals';
import { Untracked } from './untracked.js';

describe('work of the embedded issuer', () => {
  it('is tracked no longer once all of it has ended, however it ended', async () => {
    let disabled = 0;
    const untracked = new Untracked({ disable: () => void (disabled += 1) });
    let end: (() => void) | undefined;
    const long = untracked.run(() => new Promise<void>((resolve) => (end = resolve)));
    await expect(untracked.run(() => Promise.reject(new Error('it failed')))).rejects.toThrow('it failed');
    expect(disabled).toBe(0);
    end?.();
    await long;
    expect(disabled).toBe(1);
  });

  it('is found where the issuer keeps its request', async () => {
    const untracked = await Untracked.ofIssuer();
    expect(await untracked.run(() => Promise.resolve('done'))).toBe('done');
  });
});
