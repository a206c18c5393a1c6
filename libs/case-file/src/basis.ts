import type { Actor, CaseId, Instant, Look } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import type { Calendar } from '#libs/statutory-clocks';
import type { CaseFile } from './case-file.js';

/**
 * What a decision may rest on, all of it recorded facts.
 *
 * @property file the case so far; null before it is started
 * @property recordedAt trusted server time; the instant at which authority is judged
 * @property look sight of directory and reading streams; what it saw becomes the read set
 */
export type DecisionBasis = Readonly<{
  caseId: CaseId;
  file: CaseFile | null;
  definition: ProcedureDefinition;
  calendar: Calendar;
  actor: Actor;
  recordedAt: Instant;
  look: Look;
}>;
