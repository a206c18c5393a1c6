import type { Finding } from '../report/finding.js';
import { ratios, spreadOf } from '../report/statistics.js';

/** One of those that take turns; answers its rate (1/s) or its time (µs) in this round. */
export type Contender = Readonly<{
  name: string;
  /** Gets ready whatever the coming lap needs, untimed. */
  prepare?(): Promise<void>;
  lap(): Promise<number>;
}>;

/** What each contender came to, round by round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/**
 * Lets contenders take turns, every round in the opposite order of the last: what slows the machine slows them alike.
 * Some rounds go before, uncounted, for caches and compilers: a process that serves all day is warm.
 */
export async function takeTurns(
  { rounds, warmUp }: Readonly<{ rounds: number; warmUp: number }>,
  contenders: readonly Contender[],
): Promise<Rounds> {
  const measured = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1 - warmUp; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const contender of order) {
      await contender.prepare?.();
      const value = await contender.lap();
      if (round > 0) measured.get(contender.name)?.push(value);
    }
  }
  return measured;
}

/** One contender's rounds as a line of the table, beside another's when it is named. */
export function findingOf(
  rounds: Rounds,
  name: string,
  more: Pick<Finding, 'unit' | 'target'> & Readonly<{ beside?: string }>,
): Finding {
  const { unit, target, beside } = more;
  const own = rounds.get(name) ?? [];
  const other = beside === undefined ? undefined : (rounds.get(beside) ?? []);
  return {
    name,
    unit,
    value: spreadOf(own),
    ...(beside !== undefined &&
      other && { beside: { name: beside, value: spreadOf(other), ratio: spreadOf(ratios(own, other)) } }),
    ...(target && { target }),
  };
}
