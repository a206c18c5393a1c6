import { versionOfOpened, type OfficerId, type OpenedId, type PostId } from '#libs/kernel';
import { inPendingReturn } from './findings.js';
import type { CaseFile, Clock, WakeUp } from './case-file.js';

/** At the same instant: first who may act from then on, then warnings before expiries, and what expiry opens after it. */
const orderOfKinds: readonly WakeUp['kind'][] = [
  'eligibility-changes',
  'warn',
  'expire',
  'reviewer-silent',
  'rectification-overdue',
  'finding-overdue',
  'duty-overdue',
  'recusal-overdue',
];

/**
 * What will fall due by itself in a case, soonest first: what the workflow waits for and `Wake` records. Nothing in a
 * closed case. Each entry goes away once it has been recorded.
 */
export function wakeUps(file: CaseFile): readonly WakeUp[] {
  if (file.closed) return [];
  const found: WakeUp[] = [];
  for (const clock of Object.values(file.clocks)) found.push(...ofClock(clock));
  for (const { id, status, overdue, dueAt, eligibility } of Object.values(file.tasks)) {
    if (status !== 'open') continue;
    if (eligibility.until) found.push({ at: eligibility.until, kind: 'eligibility-changes', id });
    if (!overdue) found.push({ at: dueAt, kind: 'reviewer-silent', id });
  }
  for (const { id, status, overdue, dueAt } of Object.values(file.recusals)) {
    if (status === 'undecided' && dueAt && !overdue) found.push({ at: dueAt, kind: 'recusal-overdue', id });
  }
  for (const { id, status, overdue, dueAt, againAt } of Object.values(file.duties)) {
    const at = overdue ? againAt : dueAt;
    if (status === 'open' && at !== null) found.push({ at, kind: 'duty-overdue', id });
  }
  for (const { id, status, rectification } of Object.values(file.requests)) {
    if (status === 'returned' && rectification?.dueAt && !rectification.overdue) {
      found.push({ at: rectification.dueAt, kind: 'rectification-overdue', id });
    }
  }
  for (const finding of Object.values(file.findings)) {
    const { id, status, overdue, dueAt } = finding;
    if (status === 'open' && !overdue && dueAt !== null && !inPendingReturn({ file }, finding))
      found.push({ at: dueAt, kind: 'finding-overdue', id });
  }
  return found.sort(sooner);
}

function ofClock({ id, status, warnAt, warned, dueAt }: Clock): readonly WakeUp[] {
  const warnings = warnAt.filter((at) => !warned.includes(at));
  if (status === 'suspended') return warnings.map((at) => ({ at, kind: 'warn', id }));
  if (status !== 'running') return [];
  return [...warnings.map((at) => ({ at, kind: 'warn', id }) as const), { at: dueAt, kind: 'expire', id }];
}

/** By instant, then kind, then order of opening. The sort is stable and ids are unique, so the order is total. */
function sooner(one: WakeUp, other: WakeUp): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  if (one.kind !== other.kind) return orderOfKinds.indexOf(one.kind) - orderOfKinds.indexOf(other.kind);
  return versionOfOpened(one.id) - versionOfOpened(other.id);
}

/** A task that waits for a signature, and who could give it when it was last offered. */
export type PendingSigner = Readonly<{
  task: OpenedId;
  request: OpenedId;
  link: string;
  step: string;
  posts: readonly PostId[];
  officers: readonly OfficerId[];
}>;

/** Who is to sign next, one entry for each open task, in order of opening. */
export const pendingSigners = (file: CaseFile): readonly PendingSigner[] =>
  Object.values(file.tasks)
    .filter(({ status }) => status === 'open')
    .map(({ id, request, link, step, post, offeredTo, eligibility, assignedTo, collective }) => ({
      task: id,
      request,
      link,
      step,
      posts: [post, ...offeredTo, ...(collective?.members ?? [])],
      officers: assignedTo
        ? [assignedTo]
        : eligibility.eligible.filter((officer) => !collective?.voted.includes(officer)),
    }));
