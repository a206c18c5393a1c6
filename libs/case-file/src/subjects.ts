import type { PartyId } from '#libs/kernel';
import { isCustody } from '#libs/procedures/interpreter';
import type { ProcedureDefinition } from '#libs/procedures';
import type { CaseFile, Subject } from './case-file.js';

/** A suspect as he enters the case. */
export const newSubject = (id: PartyId, openSince: number): Subject => ({
  id,
  openSince,
  measure: null,
  earlier: [],
  disposed: null,
});

/** Every suspect, in order of entry. */
export const subjectsOf = (file: CaseFile): readonly PartyId[] =>
  Object.values(file.subjects).map(({ id }) => id);

/** The ended times of a person under a measure. */
export const timesUnder = (file: CaseFile, subject: PartyId, measure: string) =>
  (file.subjects[subject]?.earlier ?? []).filter((each) => each.measure === measure);

/** Is this person held, or for the whole case: is anybody? */
export function isHeld(file: CaseFile, subject: PartyId | null, definition: ProcedureDefinition): boolean {
  const concerned = subject === null ? subjectsOf(file) : [subject];
  return concerned.some((id) => isCustody(definition, file.subjects[id]?.measure?.measure));
}

/** What stands for this subject, else what stands for the whole case. Asked for the case: all of it. */
export const concerns = (subject: PartyId | null, of: PartyId | null): boolean =>
  subject === null || of === null || of === subject;
