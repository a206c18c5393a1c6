/** Pages counted from 1, both ends included. */
export type PageRange = Readonly<{ from: number; to: number }>;

const settleMs = 1_500;
const againMs = 5_000;
/** As many as one report takes. */
const reportMax = 200;

/** Gathers pages for a moment and reports each once; what could not be told is told again. */
export class PageReports {
  readonly #told = new Set<number>();
  readonly #waiting = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  /** @param last page that there is */
  constructor(
    private readonly report: (ranges: readonly PageRange[]) => Promise<void>,
    private readonly last: number,
  ) {}

  displayed(page: number, to = page): void {
    for (let nth = page; nth <= Math.min(to, this.last); nth += 1)
      if (!this.#told.has(nth)) this.#waiting.add(nth);
    this.#later(settleMs);
  }

  /** What waits is told now, and not again. */
  end(): void {
    this.#ended = true;
    void this.#flush();
  }

  #later(ms: number): void {
    if (this.#waiting.size === 0 || this.#ended) return;
    this.#timer ??= setTimeout(() => void this.#flush(), ms);
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const news = [...this.#waiting].sort((a, b) => a - b).slice(0, reportMax);
    if (news.length === 0) return;
    for (const page of news) {
      this.#waiting.delete(page);
      this.#told.add(page);
    }
    try {
      await this.report(rangesOf(news));
      this.#later(settleMs);
    } catch {
      for (const page of news) {
        this.#told.delete(page);
        this.#waiting.add(page);
      }
      this.#later(againMs);
    }
  }
}

function rangesOf(pages: readonly number[]): readonly PageRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last?.to === page - 1) last.to = page;
    else ranges.push({ from: page, to: page });
  }
  return ranges;
}
