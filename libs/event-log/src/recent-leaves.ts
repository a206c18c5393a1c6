import type { SequencedEvent } from './ports.js';

/** What was read of the log's end lately. A leaf never changes, so everybody who follows the log may be given the same. */
export class RecentLeaves {
  #leaves: readonly SequencedEvent[] = [];

  /** @param most leaves kept */
  constructor(private readonly most = 2_000) {}

  /** Those known from a leaf on, without a hole; none when that leaf is not known. */
  from(leafIndex: number, limit: number): readonly SequencedEvent[] {
    const first = this.#leaves[0]?.leafIndex ?? 0;
    return leafIndex < first ? [] : this.#leaves.slice(leafIndex - first, leafIndex - first + limit);
  }

  /** Keeps leaves that follow one another. Those that leave a hole behind what is known take its place. */
  keep(leaves: readonly SequencedEvent[]): void {
    const [first] = leaves;
    const known = this.#leaves.at(-1)?.leafIndex;
    if (!first || (known !== undefined && (leaves.at(-1)?.leafIndex ?? 0) <= known)) return;
    const follows = known !== undefined && first.leafIndex <= known + 1;
    const news = follows ? leaves.slice(known + 1 - first.leafIndex) : leaves;
    this.#leaves = (follows ? [...this.#leaves, ...news] : news).slice(-this.most);
  }
}
