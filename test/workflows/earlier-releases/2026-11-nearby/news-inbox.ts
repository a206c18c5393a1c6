import type {
  CarriedOver,
  CaseNews,
  IgnoredBecause,
  IgnoredSignal,
} from '../../../../workflows/src/contract.js';

/** How many ignored signals are kept by name; the count goes on. */
const ignoredListMax = 20;
const saysLengthMax = 200;

/** Collects what a case hears between two looks at the log, and remembers what was ignored. */
export class NewsInbox {
  #heard: CaseNews[];
  #ignored: IgnoredSignal[];
  #ignoredCount: number;
  #confirmedPosition: number;
  /** An ignored signal has been noted since the last look. */
  #stirred = false;

  constructor(
    private readonly now: () => string,
    carried?: CarriedOver,
  ) {
    this.#heard = [...(carried?.heard ?? [])];
    this.#ignored = [...(carried?.ignored ?? [])];
    this.#ignoredCount = carried?.ignoredCount ?? 0;
    this.#confirmedPosition = carried?.confirmedPosition ?? 0;
  }

  /** Takes a signal as it came: anyone who reaches Temporal can send anything. */
  hear(signal: string, payload: unknown): void {
    if (isNews(payload)) this.#heard.push(payload);
    else this.ignore(signal, 'malformed', payload);
  }

  ignore(signal: string, because: IgnoredBecause, payload: unknown): void {
    this.#ignoredCount += 1;
    const says = (JSON.stringify(payload) ?? '').slice(0, saysLengthMax);
    this.#ignored = [...this.#ignored, { signal, because, at: this.now(), says }].slice(-ignoredListMax);
    this.#stirred = true;
  }

  /** Takes what was heard out, for one look at the log. Called before the look, so that later news is not lost. */
  take(): readonly CaseNews[] {
    this.#stirred = false;
    return this.#heard.splice(0);
  }

  /** Judges what was taken by the log's verdicts, in order. */
  settle(signal: string, taken: readonly CaseNews[], verdicts: readonly (IgnoredBecause | null)[]): void {
    taken.forEach((news, index) => {
      const because = verdicts[index] ?? null;
      if (because) this.ignore(signal, because, news);
      else this.#confirmedPosition = Math.max(this.#confirmedPosition, news.position);
    });
    this.#stirred = false;
  }

  get hasNews(): boolean {
    return this.#heard.length > 0 || this.#stirred;
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

  carry(fruitless: number): CarriedOver {
    return {
      heard: [...this.#heard],
      confirmedPosition: this.#confirmedPosition,
      fruitless,
      ignoredCount: this.#ignoredCount,
      ignored: this.#ignored,
    };
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
