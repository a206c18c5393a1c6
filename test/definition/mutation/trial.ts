import type { ProcedureDefinition } from '#libs/procedures';
import { putUnderTest } from '../../../libs/case-file/spec/support/definition-under-test.js';
import type { Mutant } from './mutants.js';
import type { Choice, Test } from './stand-in.js';
import { watched } from './watched.js';

/**
 * A test that passes under the definition as shipped, and what of the definition it reads: the places, and how many of
 * them lie in each rule.
 */
type Known = Readonly<{
  test: Test;
  reads: ReadonlySet<string>;
  readsIn: ReadonlyMap<string, number>;
  ms: number;
}>;

const passes = async ({ run }: Test): Promise<boolean> => {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
};

/**
 * Every test run once under the shipped definition: each by itself where it can be run alone, else its whole group.
 *
 * @throws when one fails
 */
export async function known(
  choices: readonly Choice[],
  shipped: ProcedureDefinition,
): Promise<readonly Known[]> {
  const found: Known[] = [];
  for (const { alone, together } of choices) {
    const each = await knownAlone(alone, shipped);
    found.push(...(each ?? [await looked(together, shipped)]));
  }
  return found;
}

async function knownAlone(tests: readonly Test[], shipped: ProcedureDefinition) {
  const found: Known[] = [];
  try {
    for (const test of tests) found.push(await looked(test, shipped));
    return found;
  } catch {
    return null;
  }
}

/** @throws when the test fails */
async function looked(test: Test, shipped: ProcedureDefinition): Promise<Known> {
  const reads = new Set<string>();
  putUnderTest(watched(shipped, reads));
  const from = performance.now();
  await test.run();
  return { test, reads, readsIn: countedByRule(reads), ms: performance.now() - from };
}

/** `links.3.steps.0.limit` lies in `links.3`. */
const ruleAt = (place: string): string => place.split('.').slice(0, 2).join('.');

function countedByRule(reads: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of reads) counts.set(ruleAt(place), (counts.get(ruleAt(place)) ?? 0) + 1);
  return counts;
}

/** Tries mutants; remembers what noticed those before, since neighbours are noticed by the same test. */
export class Trial {
  readonly #last = new Map<string, Known>();

  constructor(private readonly tests: readonly Known[]) {}

  /** The name of a test that fails under the mutant; null: nobody noticed. */
  async noticedBy({ rule, place, make }: Mutant): Promise<string | null> {
    const last = this.#last.get(rule);
    const able = this.tests
      .filter(({ reads }) => reads.has(place))
      .map((known) => ({ known, hope: known === last ? Infinity : hopeOf(known, ruleAt(place)) }))
      .sort((one, other) => other.hope - one.hope);
    if (able.length === 0) return null;
    putUnderTest(make());
    for (const { known } of able) {
      if (await passes(known.test)) continue;
      this.#last.set(rule, known);
      return known.test.name;
    }
    return null;
  }
}

/** Quick tests that look at little else than the rule are the likeliest to notice it. */
const hopeOf = ({ reads, readsIn, ms }: Known, rule: string): number =>
  (readsIn.get(rule) ?? 0) ** 2 / reads.size / (1 + ms);
