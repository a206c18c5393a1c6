import type { CarriedOver, CaseNews, IgnoredBecause, IgnoredSignal } from './contract.js';

/** How many ignored signals are kept by name; the count goes on. */
const ignoredListMax = 20;
const saysLengthMax = 200;

type Arrival = Readonly<{ signal: string; payload: unknown; at: string; because: IgnoredBecause | null }>;

/**
 * Collects what a case hears between two looks at the log, and remembers what was ignored. What has arrived shows nowhere
 * before it is taken, but in there being news.
 */
export class NewsInbox {
  #arrived: Arrival[] = [];
  #heard: CaseNews[];
  #ignored: IgnoredSignal[];
  #ignoredCount: number;
  #confirmedPosition: number;
  #takenAt = '';
  /** An ignored signal was counted as it arrived, and there has been no look since. */
  #stirred = false;

  /** @param options.countsAtOnce as runs did that were begun before looks were steady: ignored signals as they arrive */
  constructor(
    private readonly now: () => string,
    private readonly options: Readonly<{ countsAtOnce: boolean }>,
    carried?: CarriedOver,
  ) {
    this.#heard = [...(carried?.heard ?? [])];
    this.#ignored = [...(carried?.ignored ?? [])];
    this.#ignoredCount = carried?.ignoredCount ?? 0;
    this.#confirmedPosition = carried?.confirmedPosition ?? 0;
  }

  /**
   * Takes a signal as it came: anyone who reaches Temporal can send anything.
   *
   * @param because why it is ignored, where its name says so already. @default what it says is looked at
   */
  hear(signal: string, payload: unknown, because: IgnoredBecause | null = null): void {
    this.#arrived.push({ signal, payload, at: this.now(), because });
    if (this.options.countsAtOnce) this.#stirred = this.#sort() || this.#stirred;
  }

  /** Takes what was heard out, for one look at the log. Called before the look, so that later news is not lost. */
  take(): readonly CaseNews[] {
    this.#sort();
    this.#stirred = false;
    this.#takenAt = this.now();
    return this.#heard.splice(0);
  }

  /** Judges what was taken by the log's verdicts, in order. */
  settle(signal: string, taken: readonly CaseNews[], verdicts: readonly (IgnoredBecause | null)[]): void {
    taken.forEach((news, index) => {
      const because = verdicts[index] ?? null;
      if (because) this.#ignore({ signal, because, payload: news, at: this.#takenAt });
      else this.#confirmedPosition = Math.max(this.#confirmedPosition, news.position);
    });
    this.#stirred = false;
  }

  get hasNews(): boolean {
    return this.#arrived.length > 0 || this.#heard.length > 0 || this.#stirred;
  }
  get ignored(): readonly IgnoredSignal[] {
    return this.#ignored;
  }
  get ignoredCount(): number {
    return this.#ignoredCount;
  }
  get confirmedPosition(): number {
    return this.#confirmedPosition;
  }

  /** What the next run begins with, everything that has arrived included. */
  carry(fruitless: number): CarriedOver {
    this.#sort();
    return {
      heard: [...this.#heard],
      confirmedPosition: this.#confirmedPosition,
      fruitless,
      ignoredCount: this.#ignoredCount,
      ignored: this.#ignored,
    };
  }

  /** Parts what arrived into news and what is ignored. @returns whether anything is ignored */
  #sort(): boolean {
    const before = this.#ignoredCount;
    for (const { signal, payload, at, because } of this.#arrived.splice(0)) {
      if (because === null && isNews(payload)) this.#heard.push(payload);
      else this.#ignore({ signal, because: because ?? 'malformed', payload, at });
    }
    return this.#ignoredCount > before;
  }

  #ignore({ signal, because, payload, at }: Arrival & Readonly<{ because: IgnoredBecause }>): void {
    this.#ignoredCount += 1;
    const says = (JSON.stringify(payload) ?? '').slice(0, saysLengthMax);
    this.#ignored = [...this.#ignored, { signal, because, at, says }].slice(-ignoredListMax);
  }
}

function isNews(payload: unknown): payload is CaseNews {
  if (!isRecord(payload)) return false;
  const { position, signOffs, facts } = payload;
  return (
    isVersion(position) &&
    Array.isArray(signOffs) &&
    signOffs.every(isSignOff) &&
    (facts === undefined || (Array.isArray(facts) && facts.every(isFact)))
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isVersion = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isFact = (value: unknown) =>
  isRecord(value) && typeof value.type === 'string' && isVersion(value.version);
const isSignOff = (value: unknown) =>
  isRecord(value) &&
  isVersion(value.version) &&
  [value.task, value.step, value.officer, value.decision].every((word) => typeof word === 'string');
