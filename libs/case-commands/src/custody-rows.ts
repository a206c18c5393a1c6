import type { CaseFile, Clock, Duty, Subject } from '#libs/case-file';
import type { CustodyRow } from '#libs/event-log';
import type { Instant, PartyId } from '#libs/kernel';
import type { Effect, ProcedureDefinition } from '#libs/procedures';
import { isCustody } from '#libs/procedures/interpreter';

/**
 * What ends somebody's custody by the passing of time: an open duty to let him go, else the limit that runs out first of
 * those whose expiry opens such a duty, else the first of his other limits that runs. Null for a person who is held
 * without any limit, as one whose identity is unknown can be.
 */
export type CustodyEnd = Readonly<{ by: 'duty'; duty: Duty } | { by: 'clock'; clock: Clock }>;

export function custodyEnd(
  file: CaseFile,
  subject: PartyId,
  definition: ProcedureDefinition,
): CustodyEnd | null {
  const releasing = releasingDuties(definition);
  const duty = soonest(
    Object.values(file.duties).filter(
      (open) => open.subject === subject && open.status === 'open' && releasing.has(open.duty),
    ),
  );
  if (duty) return { by: 'duty', duty };
  const ending = endingClocks(definition, releasing);
  const running = Object.values(file.clocks).filter(
    (clock) => clock.subject === subject && clock.status === 'running',
  );
  const clock = soonest(running.filter(({ clock: kind }) => ending.has(kind))) ?? soonest(running);
  return clock ? { by: 'clock', clock } : null;
}

/** The board's row of everybody whose custody began, ended or moved. */
export function custodyRows(
  before: CaseFile | null,
  after: CaseFile,
  definition: ProcedureDefinition,
): readonly CustodyRow[] {
  const moved =
    before?.subjects !== after.subjects || before.clocks !== after.clocks || before.duties !== after.duties;
  if (!moved) return [];
  return Object.values(after.subjects).flatMap((subject) => {
    const held = isCustody(definition, subject.measure?.measure);
    const was = isCustody(definition, before?.subjects[subject.id]?.measure?.measure);
    return held || was ? [rowOf(after, subject, held, definition)] : [];
  });
}

function rowOf(
  file: CaseFile,
  { id, measure }: Subject,
  held: boolean,
  definition: ProcedureDefinition,
): CustodyRow {
  const end = held ? custodyEnd(file, id, definition) : null;
  return {
    caseId: file.id,
    subject: id,
    unit: file.unit,
    held,
    measure: measure?.measure ?? null,
    since: measure?.since ?? null,
    endsAt: end === null ? null : dueOf(end),
  };
}

const dueOf = (end: CustodyEnd): Instant => (end.by === 'duty' ? end.duty.dueAt : end.clock.dueAt);

const soonest = <Kept extends Readonly<{ dueAt: Instant }>>(kept: readonly Kept[]): Kept | undefined =>
  kept.reduce<Kept | undefined>(
    (first, next) => (first && first.dueAt <= next.dueAt ? first : next),
    undefined,
  );

/** Duties whose discharge lets the person go. */
const releasingDuties = ({ duties }: ProcedureDefinition): ReadonlySet<string> =>
  new Set(
    duties
      .filter(({ discharged }) => discharged.some((effect) => 'endCustody' in effect))
      .map(({ id }) => id),
  );

const endingClocks = ({ clocks }: ProcedureDefinition, releasing: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    clocks
      .filter(({ expired }) =>
        expired.some((effect: Effect) => 'openDuty' in effect && releasing.has(effect.openDuty)),
      )
      .map(({ id }) => id),
  );
