import type { Instant } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { findInterviewKind, findOffence } from '#libs/procedures/interpreter';
import type { CaseFile } from './case-file.js';
import type { Interview } from './parties-file.js';

export type Gap = Readonly<{ from: Instant; to: Instant }>;
type Heard = Pick<Interview, 'kind' | 'person' | 'from' | 'to' | 'segments'>;

/** Stretches of an interview that no segment covers, in order of time. */
export function recordingGaps({
  from,
  to,
  segments,
}: Pick<Heard, 'from' | 'to' | 'segments'>): readonly Gap[] {
  const gaps: Gap[] = [];
  let covered = from;
  for (const segment of [...segments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    if (segment.from > covered) gaps.push({ from: covered, to: segment.from < to ? segment.from : to });
    if (segment.to > covered) covered = segment.to;
    if (covered >= to) break;
  }
  if (covered < to) gaps.push({ from: covered, to });
  return gaps.filter((gap) => gap.from < gap.to);
}

/**
 * Must this interview be recorded from beginning to end: is the offence charged, or a fact of the case, one of the grave
 * ones that the definition names? @source P208
 */
export function mustBeRecorded(
  { kind, person }: Heard,
  file: CaseFile,
  definition: ProcedureDefinition,
): boolean {
  if (findInterviewKind(definition, kind)?.recorded !== true) return false;
  const charged = Object.values(file.charges).some(
    ({ subject, offence, dropped }) =>
      subject === person &&
      dropped === null &&
      offence !== null &&
      findOffence(definition, offence)?.recorded === true,
  );
  const facts = (file.facts ?? {}) as Readonly<Record<string, unknown>>;
  const { whenFacts = [] } = definition.interviews?.recording ?? {};
  return charged || whenFacts.some(({ fact, values }) => values.includes(String(facts[fact])));
}
