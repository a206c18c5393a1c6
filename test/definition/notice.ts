import type { ProcedureDefinition } from '#libs/procedures';
import { type Mutant, mutantsOf } from './mutants.js';
import { scenarios } from './scenarios.js';
import { type Observation, type Scenario, walk } from './walk.js';

/** A mutant and the first thing that came out otherwise than under the shipped definition; null: nobody noticed. */
export type Noticed = Readonly<{ mutant: Mutant; by: string | null }>;

/** What the definition as shipped brings about, kept by scenario and by what was tried. */
type Baseline = Readonly<{
  definition: ProcedureDefinition;
  observed: ReadonlyMap<Scenario, readonly Observation[]>;
}>;

export function baselineOf(definition: ProcedureDefinition): Baseline {
  const observed = new Map(scenarios.map((scenario) => [scenario, [...walk(scenario, definition)]]));
  return { definition, observed };
}

/** Runs every mutant through every scenario until one of them shows it. */
export function* noticed(
  baseline: Baseline,
  chosen: (mutant: Mutant) => boolean = () => true,
): Generator<Noticed> {
  for (const mutant of mutantsOf(baseline.definition)) {
    if (chosen(mutant)) yield { mutant, by: firstDifference(mutant, baseline) };
  }
}

/** Tries out the rule itself and the passing of time first, then everything else. */
function firstDifference(mutant: Mutant, baseline: Baseline): string | null {
  const near = (rule: string) => rule === mutant.rule || rule === 'time';
  return differs(mutant, baseline, near) ?? differs(mutant, baseline, (rule) => !near(rule));
}

function differs(
  mutant: Mutant,
  { definition, observed }: Baseline,
  wanted: (rule: string) => boolean,
): string | null {
  for (const [scenario, expected] of observed) {
    const outcomes = new Map(expected.map(({ what, outcome }) => [what, outcome]));
    for (const { what, outcome } of walk(scenario, mutant.definition, wanted, definition))
      if (outcomes.get(what) !== outcome) return what;
  }
  return null;
}
