import type { StreamName } from '#libs/kernel';
import type pg from 'pg';
import type { PreparedCommit } from './append.js';
import { answerTo, requestLock, statementFor, type Found } from './commit-statement.js';
import type { AppendResult } from './ports.js';
import { LogUnavailable, reaching } from './unavailable.js';

/** While one transaction is being made durable, the process prepares the next. */
const transactionsMax = 2;
/**
 * A transaction costs as much as three commits in it. Fewer than these go together in the next one; only where more come
 * at once is it worth sending another transaction beside the one that is under way.
 */
const worthAnother = 8;
const commitsMax = 64;

type Waiting = Readonly<{
  commit: PreparedCommit;
  resolve: (result: AppendResult) => void;
  reject: (error: unknown) => void;
}>;

/**
 * Sends commits that come at once in one transaction, each judged by itself: one that is refused, or fails, keeps none
 * of its neighbours from being stored. Nothing waits for company; what comes while transactions are under way goes
 * together in the next.
 */
export class CommitQueue {
  #waiting: Waiting[] = [];
  #underWay = 0;
  #transactions = 0;
  #isDue = false;

  constructor(private readonly pool: pg.Pool) {}

  /** @throws LogUnavailable when PostgreSQL is, or the connection broke before its answer: then the outcome is unknown */
  add(commit: PreparedCommit): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commit, resolve, reject });
      this.#sendSoon();
    });
  }

  /** Once everything that is ready in this turn of the event loop has come. */
  #sendSoon(): void {
    if (this.#isDue || !this.#mayGo()) return;
    this.#isDue = true;
    setImmediate(() => {
      this.#isDue = false;
      while (this.#mayGo()) {
        const company = this.#independent();
        this.#transactions += 1;
        this.#underWay += company.length;
        void this.#send(company).finally(() => {
          this.#transactions -= 1;
          this.#underWay -= company.length;
          this.#sendSoon();
        });
      }
    });
  }

  #mayGo(): boolean {
    if (this.#waiting.length === 0) return false;
    if (this.#transactions === 0) return true;
    return this.#transactions < transactionsMax && this.#waiting.length + this.#underWay >= worthAnother;
  }

  /**
   * The next commits of which none writes what another writes or has read. Where there are many, at most half of them:
   * the others follow in a transaction of their own, so that database and process both have something to do.
   */
  #independent(): readonly Waiting[] {
    const all = this.#waiting.length + this.#underWay;
    const most = Math.min(commitsMax, all < worthAnother ? all : Math.ceil(all / transactionsMax));
    const [company, left]: [Waiting[], Waiting[]] = [[], []];
    const names = new Names();
    for (const waiting of this.#waiting) {
      if (company.length < most && names.take(waiting.commit)) company.push(waiting);
      else left.push(waiting);
    }
    this.#waiting = left;
    return company;
  }

  /** Never rejects. */
  async #send(company: readonly Waiting[]): Promise<void> {
    let left = company;
    while (left.length > 0) {
      let found: Found | null;
      try {
        found = await this.#store(left.map(({ commit }) => commit));
      } catch (error) {
        const [only, ...others] = left;
        if (others.length === 0 || error instanceof LogUnavailable)
          for (const { reject } of left) reject(error);
        // Rolled back for one's fault: each by itself finds out whose.
        else await Promise.all([only as Waiting, ...others].map((waiting) => this.#send([waiting])));
        return;
      }
      if (found === null) {
        for (const { commit, resolve } of left) resolve({ outcome: 'appended', events: commit.events });
        return;
      }
      left = tell(left, found);
    }
  }

  async #store(commits: readonly PreparedCommit[]): Promise<Found | null> {
    const { rows } = await reaching(this.pool.query<{ found: Found | null }>(statementFor(commits)));
    const [row] = rows;
    if (!row) throw new Error('log.append gave no answer');
    return row.found;
  }
}

/** Answers those that were refused. @returns the others */
function tell(company: readonly Waiting[], found: Found): readonly Waiting[] {
  const left = company.filter(({ commit, resolve }, index) => {
    const answer = answerTo(commit, index + 1, found);
    if (answer) resolve(answer);
    return answer === null;
  });
  if (left.length === company.length) throw new Error('log.append refused commits for no reason of theirs');
  return left;
}

/** What the commits of one transaction write and have read. */
class Names {
  readonly #written = new Set<string>();
  readonly #read = new Set<StreamName>();

  /** False, with nothing taken, for a commit that depends on one of those before. */
  take({ request: { stream, idempotency, readSet } }: PreparedCommit): boolean {
    const key = idempotency && requestLock(idempotency);
    const depends =
      this.#written.has(stream) ||
      this.#read.has(stream) ||
      (key !== undefined && this.#written.has(key)) ||
      readSet.some((read) => this.#written.has(read.stream));
    if (depends) return false;
    this.#written.add(stream);
    if (key !== undefined) this.#written.add(key);
    for (const read of readSet) if (read.stream !== stream) this.#read.add(read.stream);
    return true;
  }
}
