import type pg from 'pg';
import { poolOf, runSequencer } from '#libs/event-log';
import { SignatureRows, signatureSubscription, SignatureStore } from '#libs/read-models';
import type { ApiUnderTest } from './api-under-test.js';

/** What a worker does beside the API: the log gets its order, and the rows of signatures follow it. */
export class Following {
  readonly #ending = new AbortController();
  readonly #pool: pg.Pool;
  readonly #rows: SignatureRows;
  readonly #ended: Promise<unknown>;

  constructor(private readonly api: ApiUnderTest) {
    const { databaseUrl, keysFolder: keysDir } = api.settings;
    const { signal } = this.#ending;
    const { open } = api.engine;
    this.#pool = poolOf({ databaseUrl, keysDir }, 2);
    this.#rows = new SignatureRows(open.log, new SignatureStore(this.#pool));
    const sequencer = runSequencer({ databaseUrl, keysDir, signal });
    const following = open.subscribe({
      name: signatureSubscription,
      signal,
      pollMs: 50,
      onBatch: (leaves) => this.#rows.follow(leaves),
    });
    this.#ended = Promise.all([sequencer.ended, following]);
  }

  /** Resolves when everything committed so far has been followed, and every signature decided again. */
  async caughtUp(): Promise<void> {
    const behind = `SELECT (SELECT count(*) FROM log.events)::integer
        - coalesce((SELECT next_leaf FROM work.checkpoints WHERE name = $1), 0)::integer AS left`;
    for (let left = 1; left > 0;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { rows } = await this.#pool.query<{ left: number }>(behind, [signatureSubscription]);
      left = rows[0]?.left ?? 0;
    }
    while ((await this.#rows.checkSome(100, async () => undefined)) > 0);
  }

  async end(): Promise<void> {
    this.#ending.abort();
    await this.#ended;
    await this.#pool.end();
  }
}
