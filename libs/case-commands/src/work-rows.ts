import type { CaseFile, Clock, Duty, Finding, Task } from '#libs/case-file';
import { wakeUps } from '#libs/case-file';
import type { CaseRow, ClockRow, DutyRow, FindingRow, TaskRow, WorkRows } from '#libs/event-log';
import type { PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { custodyRows } from './custody-rows.js';

/**
 * The mutable rows that must move in the same commit as the events: inbox, duties, clocks and the case's summary.
 * The fold copies only what it touches, so a row is due exactly where the object is another one than before.
 */
export function workRows(
  before: CaseFile | null,
  after: CaseFile,
  openedBy: string,
  definition: ProcedureDefinition,
): WorkRows {
  const custody = custodyClocks(after, definition);
  const custodyMoved = before?.clocks !== after.clocks || before?.subjects !== after.subjects;
  const sealMoved = before !== null && before.seal !== after.seal;
  const tasks = Object.values(after.tasks).filter(
    (task) => sealMoved || before?.tasks[task.id] !== task || (custodyMoved && task.status === 'open'),
  );
  return {
    case: caseRow(after, openedBy, definition),
    tasks: tasks.map((task) => taskRow(task, after, definition, custody)),
    findings: changed(before?.findings, after.findings).map((finding) => findingRow(finding, after)),
    duties: changed(before?.duties, after.duties).map((duty) => dutyRow(duty, after)),
    clocks: changed(before?.clocks, after.clocks).map((clock) => clockRow(clock, after, definition)),
    custody: custodyRows(before, after, definition),
  };
}

function changed<Row extends { id: string }>(
  before: Readonly<Record<string, Row>> | undefined,
  after: Readonly<Record<string, Row>>,
): readonly Row[] {
  return before === after ? [] : Object.values(after).filter((row) => before?.[row.id] !== row);
}

function isHeld(file: CaseFile, subject: PartyId, definition: ProcedureDefinition): boolean {
  const measure = file.subjects[subject]?.measure?.measure;
  return definition.measures.some(({ id, custody }) => id === measure && custody);
}

/** Soonest running clock of each held subject. */
function custodyClocks(file: CaseFile, definition: ProcedureDefinition): ReadonlyMap<PartyId, Clock> {
  const soonest = new Map<PartyId, Clock>();
  for (const clock of Object.values(file.clocks)) {
    if (clock.status !== 'running' || !clock.subject || !isHeld(file, clock.subject, definition)) continue;
    const known = soonest.get(clock.subject);
    if (!known || clock.dueAt < known.dueAt) soonest.set(clock.subject, clock);
  }
  return soonest;
}

function caseRow(file: CaseFile, openedBy: string, definition: ProcedureDefinition): CaseRow {
  return {
    caseId: file.id,
    version: file.version,
    procedure: file.procedure,
    caseNumber: file.caseNumber,
    unit: file.unit,
    handlers: file.handlers,
    stage: file.stage,
    openedBy,
    startedAt: file.startedAt,
    changedAt: file.changedAt,
    closedAt: file.closed?.at ?? null,
    inCustody: Object.values(file.subjects).some(({ id }) => isHeld(file, id, definition)),
    nextWakeAt: wakeUps(file)[0]?.at ?? null,
    named: file.seal?.named ?? null,
  };
}

function taskRow(
  task: Task,
  file: CaseFile,
  definition: ProcedureDefinition,
  custody: ReadonlyMap<PartyId, Clock>,
): TaskRow {
  const subjects = task.subject ? [task.subject] : Object.values(file.subjects).map(({ id }) => id);
  const clocks = subjects.flatMap((subject) => custody.get(subject) ?? []);
  const custodyDueAt = clocks.map(({ dueAt }) => dueAt).sort()[0] ?? null;
  return {
    taskId: task.id,
    caseId: file.id,
    requestId: task.request,
    round: task.round,
    link: task.link,
    subject: task.subject,
    step: task.step,
    kind: task.kind,
    post: task.post,
    posts: [task.post, ...task.offeredTo, ...(task.collective?.members ?? [])],
    unit: file.unit,
    handlers: file.handlers,
    openedAt: task.openedAt,
    dueAt: task.dueAt,
    overdue: task.overdue,
    inCustody: subjects.some((subject) => isHeld(file, subject, definition)),
    custodyDueAt,
    pressingAt: custodyDueAt && custodyDueAt < task.dueAt ? custodyDueAt : task.dueAt,
    eligible: task.eligibility.eligible,
    voted: task.collective?.voted ?? [],
    caseNumber: file.caseNumber,
    status: task.status,
    claimedBy: task.claimedBy,
    assignedTo: task.assignedTo,
    doneBy: task.signedBy,
    doneAt: task.status === 'open' ? null : file.changedAt,
    named: file.seal?.named ?? null,
  };
}

function findingRow(finding: Finding, file: CaseFile): FindingRow {
  return {
    findingId: finding.id,
    caseId: file.id,
    requestId: finding.request,
    unit: file.unit,
    raisedBy: finding.by,
    menders: finding.mender,
    raisedAt: finding.raisedAt,
    dueAt: finding.dueAt,
    overdue: finding.overdue,
    status: finding.status,
  };
}

function dutyRow(duty: Duty, file: CaseFile): DutyRow {
  return {
    dutyId: duty.id,
    caseId: file.id,
    duty: duty.duty,
    subject: duty.subject,
    owedBy: duty.owedBy,
    unit: file.unit,
    openedAt: duty.from,
    dueAt: duty.dueAt,
    overdue: duty.overdue,
    status: duty.status,
  };
}

function clockRow(clock: Clock, file: CaseFile, definition: ProcedureDefinition): ClockRow {
  return {
    clockId: clock.id,
    caseId: file.id,
    clock: clock.clock,
    subject: clock.subject,
    unit: file.unit,
    custody: clock.subject !== null && isHeld(file, clock.subject, definition),
    startedAt: clock.from,
    dueAt: clock.dueAt,
    status: clock.status,
  };
}
