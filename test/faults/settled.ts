import { setTimeout as sleep } from 'node:timers/promises';
import { awaitedIn } from './checker/due.js';
import type { LogImage } from './checker/image.js';
import { readImage } from './checker/read-image.js';
import { checkWorkflows, type WorkflowRow } from './checker/workflow-check.js';
import { readWorkflows } from './stack/read-workflows.js';

/** What a log and its Temporal hold when nothing more is to be expected of them. */
export type Settled = Readonly<{ image: LogImage; workflows: readonly WorkflowRow[] }>;

type Installation = Readonly<{ adminUrl: string; temporalAddress: string }>;

/**
 * Waits until every event has its leaf, nothing that is due is unrecorded, and every open case's workflow knows of all of
 * it; or until the time has passed, and then takes what there is.
 *
 * @throws when PostgreSQL does not answer by then
 */
export async function settled(installation: Installation, withinMs: number): Promise<Settled> {
  for (const until = Date.now() + withinMs; ; await sleep(1_000)) {
    const last = Date.now() > until;
    const image = await imageOf(installation);
    if (!image || (unsettled(image) > 0 && !last)) {
      if (last) throw new Error('PostgreSQL did not come back after the last fault');
      continue;
    }
    const workflows = await readWorkflows(installation.temporalAddress).catch(() => []);
    if (last || behind(image, workflows) === 0) return { image, workflows };
  }
}

/** Null while PostgreSQL is away. */
async function imageOf(installation: Installation): Promise<LogImage | null> {
  try {
    return await readImage(installation.adminUrl);
  } catch {
    return null;
  }
}

/** How many events wait for a leaf, and limits for their instant or their record. */
function unsettled(image: LogImage): number {
  const waiting = awaitedIn(image).due.filter(
    ({ recordedMs, endedMs }) => recordedMs.length === 0 && endedMs === Infinity,
  );
  return image.events.length - image.leaves.length + waiting.length;
}

const behind = (image: LogImage, workflows: readonly WorkflowRow[]): number =>
  [...checkWorkflows(image, workflows)].filter(({ kind }) => kind === 'workflow-behind').length;
