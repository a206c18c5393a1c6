import { parseArgs } from 'node:util';

/** What to measure and for how long. */
export type Options = Readonly<{
  /** Counted rounds of each benchmark. */
  rounds: number;
  /** Rounds before, for caches and compilers. */
  warmUp: number;
  /** Length of a lap that goes by time. */
  seconds: number;
  /** Sign-offs in one lap. */
  signOffs: number;
  /** Chains in one lap. */
  chains: number;
  /** Custody clocks that are armed from the log in one lap. */
  clocks: number;
  /** Names of the benchmarks to run; empty for all. */
  only: readonly string[];
  /** Where the findings go as JSON. */
  json: string | null;
  /** Where the processor profile of the sign-offs in process goes, as `.cpuprofile`. */
  profile: string | null;
}>;

/** @param names of the benchmarks */
export const usageOf = (names: readonly string[]): string => `\
npm run bench -- [options]

  --quick          a minute instead of several
  --only A,B       only these of ${names.join(', ')}
  --rounds N       counted rounds of each                 9, with --quick 3
  --warm-up N      rounds before, not counted             4, with --quick 1
  --seconds S      length of a lap that goes by time      1.5, with --quick 0.5
  --sign-offs N    sign-offs in one lap                   800, with --quick 200
  --chains N       chains in one lap                      144, with --quick 24
  --clocks N       custody clocks armed from the log      10000, with --quick 1000
  --json FILE      keeps the figures
  --profile FILE   keeps a .cpuprofile of the sign-offs in process
  --help           prints this
`;

/** Something on the command line that cannot be. Its message is for whoever typed it. */
export class BadOption extends Error {
  override readonly name = 'BadOption';
}

/**
 * Null: help is asked for.
 *
 * @param names of the benchmarks
 * @throws BadOption
 */
export function optionsFrom(args: readonly string[], names: readonly string[]): Options | null {
  const values = valuesOf(args);
  if (values.help) return null;
  const { quick } = values;
  const only = values.only?.split(',') ?? [];
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new BadOption(`There is no benchmark ${unknown}; there are ${names.join(', ')}`);
  return {
    rounds: positive('rounds', values.rounds, quick ? 3 : 9),
    warmUp: positive('warm-up', values['warm-up'], quick ? 1 : 4),
    seconds: positive('seconds', values.seconds, quick ? 0.5 : 1.5),
    signOffs: positive('sign-offs', values['sign-offs'], quick ? 200 : 800),
    chains: positive('chains', values.chains, quick ? 24 : 144),
    clocks: positive('clocks', values.clocks, quick ? 1_000 : 10_000),
    only,
    json: values.json ?? null,
    profile: values.profile ?? null,
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parse(args).values;
  } catch (error) {
    const [said = ''] = (error as Error).message.split(/[.\n]/);
    throw new BadOption(`${said}; npm run bench -- --help lists the options`);
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      rounds: { type: 'string' },
      'warm-up': { type: 'string' },
      seconds: { type: 'string' },
      'sign-offs': { type: 'string' },
      chains: { type: 'string' },
      clocks: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
    },
  });

function positive(name: string, given: string | undefined, otherwise: number): number {
  const value = given === undefined ? otherwise : Number(given);
  if (!(value > 0)) throw new BadOption(`--${name} ${given}: not a positive number`);
  return value;
}
