import { wakeUps, type CaseFile, type Task, type WakeUp } from '#libs/case-file';
import type { Instant, Names } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import type { CasePlan, ComingWakeUp, PendingSigner } from '../../../../workflows/src/contract.js';

const wakeUpsToldMax = 10;

/** What a workflow is told of the clock: its reading, and whether it moves by itself. */
export type ClockReading = Readonly<{ now: Instant; held: boolean }>;

/** What a case waits for, for whom and until when, in names that a person reads on Temporal's page. */
export function planOf(
  file: CaseFile,
  definition: ProcedureDefinition,
  { now, held }: ClockReading,
): Omit<CasePlan, 'verdicts'> {
  const coming = file.closed ? [] : wakeUps(file);
  const next = coming[0];
  return {
    version: file.version,
    unit: file.unit,
    stages: file.stages.map(({ stage, at, version }) => ({
      stage,
      name: nameIn(definition.stages, stage),
      at,
      version,
    })),
    pendingSigners: Object.values(file.tasks)
      .filter(({ status }) => status === 'open')
      .map((task) => pendingSigner(task, definition)),
    nextWakeUps: coming.slice(0, wakeUpsToldMax).map((wakeUp) => describe(wakeUp, file, definition)),
    untilNextMs: next ? untilMs(next.at, { now, held }) : null,
    closed: file.closed && { as: file.closed.as, at: file.closed.at },
  };
}

/**
 * While a simulated clock is moved it is held at one due instant after the other, and whoever moves it records what
 * falls due there. A workflow that joined in at once would only race him, so it lets him go first.
 */
const heldPatienceMs = 2_000;

function untilMs(at: Instant, { now, held }: ClockReading): number | null {
  const ms = Math.max(0, Date.parse(at) - Date.parse(now));
  if (!held) return ms;
  return ms === 0 ? heldPatienceMs : null;
}

function pendingSigner(task: Task, definition: ProcedureDefinition): PendingSigner {
  const link = definition.links.find(({ id }) => id === task.link);
  return {
    task: task.id,
    link: nameIn(definition.links, task.link),
    step: nameIn(link?.steps ?? [], task.step),
    posts: [task.post, ...task.offeredTo, ...(task.collective?.members ?? [])],
    officers: task.assignedTo
      ? [task.assignedTo]
      : task.eligibility.eligible.filter((officer) => !task.collective?.voted.includes(officer)),
    dueAt: task.dueAt,
    overdue: task.overdue,
  };
}

/** The limit behind a wake-up by its name and article, found through what the wake-up concerns. */
function describe({ at, kind, id }: WakeUp, file: CaseFile, definition: ProcedureDefinition): ComingWakeUp {
  const clock = file.clocks[id];
  if (clock) return { at, kind, id, name: nameIn(definition.clocks, clock.clock), source: clock.source };
  const duty = file.duties[id];
  if (duty) return { at, kind, id, name: nameIn(definition.duties, duty.duty), source: duty.source };
  const finding = file.findings[id];
  if (finding)
    return {
      at,
      kind,
      id,
      name: { zh: '问题整改', en: 'A finding to be mended' },
      source: finding.rule ?? '',
    };
  const task = file.tasks[id];
  const link = definition.links.find((rule) => rule.id === (task ?? file.requests[id])?.link);
  const name = link?.name ?? { zh: kind, en: kind };
  if (!task) return { at, kind, id, name, source: link?.source ?? '' };
  const step = nameIn(link?.steps ?? [], task.step);
  return {
    at,
    kind,
    id,
    name: { zh: `${name.zh} · ${step.zh}`, en: `${name.en}, ${step.en}` },
    source: link?.source ?? '',
  };
}

/** The definition's own name; the id where a definition has lost it. */
const nameIn = (named: readonly Readonly<{ id: string; name: Names }>[], id: string): Names =>
  named.find((rule) => rule.id === id)?.name ?? { zh: id, en: id };
