/** Pages counted from 1, both ends included. */
export type Pages = Readonly<{ from: number; to: number }>;

/** The same pages, each once, in ascending order and in as few ranges as they take. */
export function joined(pages: readonly Pages[]): readonly Pages[] {
  const ranges: Pages[] = [];
  for (const { from, to } of [...pages].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (!last || from > last.to + 1) ranges.push({ from, to });
    else if (to > last.to) ranges[ranges.length - 1] = { from: last.from, to };
  }
  return ranges;
}

/** Those of a range that are not among the others. */
export function missingFrom({ from, to }: Pages, others: readonly Pages[]): readonly Pages[] {
  const missing: Pages[] = [];
  let next = from;
  for (const known of joined(others)) {
    if (known.to < next) continue;
    if (known.from > to) break;
    if (known.from > next) missing.push({ from: next, to: known.from - 1 });
    next = known.to + 1;
  }
  return next > to ? missing : [...missing, { from: next, to }];
}
