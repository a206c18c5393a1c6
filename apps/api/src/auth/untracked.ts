import type { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const entry = createRequire(import.meta.url).resolve('oidc-provider');

/**
 * Runs work of the embedded issuer, and lets Node stop tracking asynchronous contexts once none is under way. The issuer
 * keeps its request in an `AsyncLocalStorage`; before version 24 Node follows every promise of the process from its first
 * use on, and a signature would pay for a token given an hour ago.
 */
export class Untracked {
  #underWay = 0;

  constructor(private readonly storage: Pick<AsyncLocalStorage<unknown>, 'disable'>) {}

  /** @throws when the issuer no longer keeps its storage there: then this class has outlived its use */
  static async ofIssuer(): Promise<Untracked> {
    const file = pathToFileURL(entry.replace(/index\.js$/, 'helpers/als.js'));
    const { default: storage } = (await import(file.href)) as { default: AsyncLocalStorage<unknown> };
    if (typeof storage.disable !== 'function') throw new Error(`${file.pathname} is no AsyncLocalStorage`);
    return new Untracked(storage);
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.storage.disable();
    }
  }
}
