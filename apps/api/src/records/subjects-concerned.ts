import type { CaseFile } from '#libs/case-file';
import type { PartyId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { findRecord } from '#libs/procedures/interpreter';
import type { RecordBody } from '../schemas/case-bodies.js';

/** Whom a record is about: those named, or every subject not yet disposed of when a record of subjects names none. */
export function subjectsConcerned(
  { type, subject, subjects }: Pick<RecordBody, 'type' | 'subject' | 'subjects'>,
  file: CaseFile,
  definition: ProcedureDefinition,
): readonly PartyId[] {
  if (subject !== undefined) return [subject];
  if (subjects !== undefined) return subjects;
  if (findRecord(definition, type)?.per !== 'subject') return [];
  const waiting = Object.values(file.subjects).filter(({ disposed }) => !disposed);
  return waiting.map(({ id }) => id);
}
