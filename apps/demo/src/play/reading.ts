import { createHash } from 'node:crypto';
import { must, type CaseTask } from '#libs/client';
import type { CaseRun } from './case-run.js';
import type { Act, CaseScript, Step } from './script.js';

/** Most take their time, up to half an hour; one in seven has seen enough within the minute. */
const longestSeconds = 1_800;
const quickSeconds = 45;
const quickOneIn = 7;

/** Tasks whose file an officer has read before he acts, so that he need not open it again then. */
const read = new WeakMap<CaseRun, Set<string>>();
const nameOf = (officer: string, task: CaseTask) => `${officer} ${task.id}`;

export const hasRead = (run: CaseRun, officer: string, task: CaseTask): boolean =>
  read.get(run)?.has(nameOf(officer, task)) ?? false;

/**
 * Opens a file as the officer who will sign it, and has its pages in sight. Whoever may not yet read it reads it when he
 * signs: an authority that begins at that very instant is of the script, and not of the reading.
 */
export async function readFile(
  run: CaseRun,
  officer: string,
  task: CaseTask,
  materials: readonly string[],
): Promise<void> {
  const client = await run.as(officer);
  for (const digest of materials) if (!(await client.openMaterial(run.caseId, digest, task.id)).ok) return;
  const pages = (await run.view()).materials
    .filter(({ digest }) => materials.includes(digest))
    .map(({ digest, pages: last }) => ({
      material: digest,
      from: 1,
      to: skims(officer, task) ? 1 : (last ?? 1),
    }));
  if (pages.length > 0) await must(`${officer} has the pages in sight`, client.displayed(task.id, pages));
  const known = read.get(run) ?? new Set();
  read.set(run, known.add(nameOf(officer, task)));
}

/**
 * What is read before an act of a script, and when: after whatever happened before in the case, and so long before the act as
 * its place in the script draws, the same in every play. Null: nothing is, or there is no time.
 */
export function readingBefore({ id, acts }: CaseScript, index: number): Act | null {
  const act = acts[index];
  const steps = act?.steps.flatMap(({ reads }) => reads ?? []) ?? [];
  const before = acts.map((each) => each.at).filter((at) => act && at < act.at);
  if (!act || steps.length === 0 || before.length === 0) return null;
  const signedAt = Date.parse(act.at);
  const free = signedAt - Math.max(...before.map((at) => Date.parse(at)));
  // No more than half of the time there is: the file was on the table for a while before anybody took it up.
  const ms = Math.min(secondsOf(`${id}/${index}`) * 1_000, Math.floor(free / 2_000) * 1_000);
  return ms === 0 ? null : { at: new Date(signedAt - ms).toISOString(), steps };
}

/** One in seven has only the first page of each material in sight. */
const skims = (officer: string, { link, step, round }: CaseTask): boolean =>
  drawnFor(`${officer}/${link}/${step}/${round}`) % quickOneIn === 0;

const drawnFor = (place: string): number => createHash('sha256').update(place).digest().readUInt32BE();

function secondsOf(place: string): number {
  const drawn = drawnFor(place);
  const most = drawn % quickOneIn === 0 ? quickSeconds : longestSeconds;
  return 5 + (Math.floor(drawn / quickOneIn) % most);
}

/** A step whose officers read first. */
export const afterReading = (step: Step, reads: Step): Step => Object.assign(step, { reads });
