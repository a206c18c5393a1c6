import type { CaseFile, Clock, Duty, Task } from '#libs/case-file';
import { custodyEnd } from '#libs/case-commands';
import type { Instant, Names, OfficerId, PartyId, PostId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { clockRule, dutyRule, linkRule } from '#libs/procedures/interpreter';
import type { OpenText } from '../texts/open-texts.js';

type Next = Readonly<{
  kind: 'clock' | 'duty' | 'task';
  id: string;
  what: string;
  name: Names;
  dueAt: Instant;
  responsible: readonly (PostId | OfficerId)[];
}>;

/** Somebody who is held, as the board shows him; null for one who is not, or no longer. */
export function heldView(
  file: CaseFile,
  subject: PartyId,
  definition: ProcedureDefinition,
  { now, open }: Readonly<{ now: Instant; open: OpenText }>,
) {
  const measure = file.subjects[subject]?.measure;
  const rule = definition.measures.find(({ id }) => id === measure?.measure);
  if (!measure || !rule?.custody) return null;
  const party = file.parties.find(({ id }) => id === subject);
  const end = custodyEnd(file, subject, definition);
  const endsAt = end && (end.by === 'duty' ? end.duty.dueAt : end.clock.dueAt);
  const next = nextOf(file, subject, definition);
  return {
    case: file.id,
    caseNumber: file.caseNumber,
    unit: file.unit,
    handlers: file.handlers,
    subject,
    name: party ? open(party.name) : null,
    withheld: party ? open.withholds(party.name) : false,
    minor: party?.minor ?? false,
    measure: measure.measure,
    measureName: rule.name,
    since: measure.since,
    heldSeconds: secondsBetween(measure.since, now),
    endsAt,
    leftSeconds: endsAt && secondsBetween(now, endsAt),
    late: endsAt !== null && endsAt <= now,
    mustRelease: end?.by === 'duty',
    clock: end?.by === 'clock' ? { ...end.clock, name: clockRule(definition, end.clock.clock).name } : null,
    next: next && withoutResponsible(next),
    responsible: next?.responsible ?? file.handlers,
  };
}

const secondsBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 1000);

const withoutResponsible = ({ kind, id, what, name, dueAt }: Next) => ({ kind, id, what, name, dueAt });

/** What falls due first for this person, and who has to act on it: the case's handlers where it is a limit that runs. */
function nextOf(file: CaseFile, subject: PartyId, definition: ProcedureDefinition): Next | null {
  const about = (kept: Readonly<{ subject: PartyId | null }>) =>
    kept.subject === subject || kept.subject === null;
  const running = Object.values(file.clocks).filter((clock) => about(clock) && clock.status === 'running');
  const owed = Object.values(file.duties).filter((duty) => about(duty) && duty.status === 'open');
  const waiting = Object.values(file.tasks).filter((task) => about(task) && task.status === 'open');
  const all = [
    ...owed.map((duty) => ofDuty(duty, definition)),
    ...waiting.map((task) => ofTask(task, definition)),
    ...running.map((clock) => ofClock(clock, file, definition)),
  ];
  return all.reduce<Next | null>((first, next) => (first && first.dueAt <= next.dueAt ? first : next), null);
}

const ofDuty = ({ id, duty, dueAt, owedBy }: Duty, definition: ProcedureDefinition): Next => ({
  kind: 'duty',
  id,
  what: duty,
  name: dutyRule(definition, duty).name,
  dueAt,
  responsible: owedBy,
});

function ofTask(task: Task, definition: ProcedureDefinition): Next {
  const { id, link, dueAt, assignedTo, claimedBy, post, offeredTo } = task;
  const officer = assignedTo ?? claimedBy;
  const responsible = officer ? [officer] : [post, ...offeredTo];
  return { kind: 'task', id, what: link, name: linkRule(definition, link).name, dueAt, responsible };
}

const ofClock = (
  { id, clock, dueAt }: Clock,
  { handlers }: CaseFile,
  definition: ProcedureDefinition,
): Next => ({
  kind: 'clock',
  id,
  what: clock,
  name: clockRule(definition, clock).name,
  dueAt,
  responsible: handlers,
});
