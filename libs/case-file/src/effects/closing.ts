import type { OfficerId } from '#libs/kernel';
import { findLink } from '#libs/procedures/interpreter';
import type { ProcedureDefinition } from '#libs/procedures';
import type { CaseFile, Request } from '../case-file.js';
import type { Draft } from '../draft.js';

/** Closes the case with everything that still runs or waits in it; a closed case is not closed twice. */
export function closeCase(draft: Draft, as: string): void {
  if (draft.file.closed) return;
  for (const { id, status } of Object.values(draft.file.tasks)) {
    if (status === 'open') draft.record({ type: 'TaskClosed', data: { task: id, because: 'case-closed' } });
  }
  for (const { id, status } of Object.values(draft.file.clocks)) {
    if (status === 'running') draft.record({ type: 'ClockStopped', data: { clock: id } });
  }
  const disposal = disposalOf(draft.file, draft.basis.definition);
  const answers = disposal?.decidedBy ?? null;
  draft.record({ type: 'CaseClosed', data: { as, answers, link: disposal?.link ?? null } });
}

/** A closed case goes on in a stage that it may have left; what was stopped at closing stays stopped. */
export function reopenCase(draft: Draft, stage: string): void {
  if (draft.file.closed) draft.record({ type: 'CaseReopened', data: { stage } });
}

/**
 * The approved request that disposed of the case, the last of them; undefined while none has. The officer who signed
 * its last approve step answers for the whole case, for life: whoever succeeds him inherits nothing.
 */
export function disposalOf(
  file: CaseFile,
  definition: ProcedureDefinition,
): (Request & Readonly<{ decidedBy: OfficerId | null }>) | undefined {
  const approved = Object.values(file.requests).filter(
    ({ link, status }) => status === 'approved' && findLink(definition, link)?.disposes === true,
  );
  return approved[approved.length - 1];
}
