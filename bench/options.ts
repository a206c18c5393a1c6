import { parseArgs } from 'node:util';

/** What to measure and for how long. */
export type Options = Readonly<{
  /** Counted rounds of each benchmark. */
  rounds: number;
  /** Length of a lap that goes by time. */
  seconds: number;
  /** Sign-offs in one lap. */
  signOffs: number;
  /** Chains in one lap. */
  chains: number;
  /** Names of the benchmarks to run; empty for all. */
  only: readonly string[];
  /** Where the findings go as JSON. */
  json: string | null;
  /** Where the processor profile of the sign-offs in process goes, as `.cpuprofile`. */
  profile: string | null;
}>;

export const usage = `npm run bench -- [--quick] [--only NAME,NAME] [--rounds N] [--seconds S] [--sign-offs N] [--chains N]
                 [--json FILE] [--profile FILE]`;

/** @throws on an option that is not one, or a number that is not a positive one */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      'sign-offs': { type: 'string' },
      chains: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
    },
  });
  const { quick } = values;
  return {
    rounds: positive(values.rounds, quick ? 3 : 9),
    seconds: positive(values.seconds, quick ? 0.5 : 1.5),
    signOffs: positive(values['sign-offs'], quick ? 200 : 800),
    chains: positive(values.chains, quick ? 24 : 48),
    only: values.only?.split(',') ?? [],
    json: values.json ?? null,
    profile: values.profile ?? null,
  };
}

function positive(given: string | undefined, otherwise: number): number {
  const value = given === undefined ? otherwise : Number(given);
  if (!(value > 0)) throw new Error(`${given} is not a positive number\n${usage}`);
  return value;
}
