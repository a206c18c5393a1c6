import { must, ProblemError } from '#libs/client';
import type { Cast } from '../bureau/cast.js';
import { CaseRun } from './case-run.js';
import { documentNamesOf } from './document-names.js';
import { localText } from './instants.js';
import { readingBefore } from './reading.js';
import type { Act, CaseScript } from './script.js';

export type PlayOptions = Readonly<{
  /** Called before each instant that is played. */
  progress?: (done: Readonly<{ percent: number; at: string; caseNumber: string; title: string }>) => void;
  /** Look whether what was done came out as told, and try what must be refused. What is otherwise ends the play. @default true */
  looks?: boolean;
  /** Play only what happens up to this instant, in UTC. */
  until?: string;
}>;

/** `place`: of the act in its script. */
type ScheduledAct = Readonly<{ run: CaseRun; act: Act; place: string }>;

/**
 * Plays cases together, in one order of time, over HTTP. The simulated clock is moved to each act and held there, so
 * that every instant on record is the one the script states. May be killed and started again: acts up to the instant
 * the clock has reached are repeated with the same idempotency keys and change nothing.
 */
export async function playCases(
  scripts: readonly CaseScript[],
  cast: Cast,
  options: PlayOptions = {},
): Promise<void> {
  const admin = await cast.as('admin');
  const reached = (await must('GET simulation', admin.simulation())).now;
  const names = await documentNamesOf(admin);
  const schedule = merge(scripts, cast, names, options.until);
  let clock = reached;
  for (const [position, { run, act, place }] of schedule.entries()) {
    const { number, title } = run.script;
    options.progress?.({
      percent: Math.floor((100 * position) / schedule.length),
      at: localText(act.at).slice(0, 10),
      caseNumber: number,
      title,
    });
    if (act.at > clock) {
      await must(`advance to ${act.at}`, admin.advance(act.at, true));
      clock = act.at;
    }
    await playAct(run, act, place, act.at > reached && options.looks !== false);
  }
}

async function playAct(run: CaseRun, act: Act, place: string, live: boolean) {
  for (const [nth, step] of act.steps.entries()) {
    run.enter(`${place}.${nth}`, act.at, live);
    try {
      await step(run);
    } catch (error) {
      const where = `${localText(act.at)} ${run.script.number}`;
      if (error instanceof ProblemError)
        throw new Error(`${where}: ${error.message} ${JSON.stringify(error.problem)}`, { cause: error });
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
}

/**
 * All acts in order of time, each after the reading that it takes; at one instant, in the order of the scripts and of their acts.
 */
function merge(
  scripts: readonly CaseScript[],
  cast: Cast,
  names: ReadonlyMap<string, string>,
  until: string | undefined,
): ScheduledAct[] {
  return scripts
    .flatMap((script) => {
      const run = new CaseRun(script, cast, names);
      return script.acts.flatMap((act, index): readonly ScheduledAct[] => {
        if (until !== undefined && act.at > until) return [];
        const reading = readingBefore(script, index);
        const played = { run, act, place: String(index) };
        return reading ? [{ run, act: reading, place: `${index}/reading` }, played] : [played];
      });
    })
    .sort((a, b) => (a.act.at < b.act.at ? -1 : a.act.at > b.act.at ? 1 : 0));
}
