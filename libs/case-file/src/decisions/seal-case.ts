import { type Decision, refuse } from '#libs/kernel';
import type { AddSealName, RemoveSealName, SealCase, UnsealCase } from '../commands/seals.js';
import { Draft } from '../draft.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { servingRuling } from '../officers-named.js';
import { keepingAs } from '../seals.js';
import { isRefused, officerActing, type OnCase } from '../started-case.js';
import { reviewOpenTasks } from '../tasks.js';

/**
 * Seals a case: from here on it exists for those named alone, and nobody else is offered its tasks. A step whose post has no
 * holder who is named escalates in the same commit. A closed case can be sealed too.
 *
 * @refuses not-permitted, recused, suspended; already-sealed, unknown-officer
 */
export function sealCase({ data }: SealCase, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const as = keepingAs(basis);
  if (typeof as !== 'string') return as;
  const { seal, handlers } = basis.file;
  if (seal) return refuse({ code: 'already-sealed', at: seal.at });
  const stranger = servingRuling(data.named, basis);
  if (stranger) return stranger;
  const by = officerActing(basis);
  const named = [...new Set([...handlers, ...(by ? [by] : []), ...data.named])];
  const { ground, reason } = data;
  return reviewed(basis, { type: 'CaseSealed', data: { as, ground, reason, named } });
}

/** @refuses unknown-case, not-permitted, recused, suspended; not-sealed, already-named, unknown-officer */
export function addSealName({ data }: AddSealName, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const as = keepingAs(basis);
  if (isRefused(as)) return as;
  const { officer, reason } = data;
  const { seal } = basis.file;
  if (!seal) return refuse({ code: 'not-sealed' });
  if (seal.named.includes(officer)) return refuse({ code: 'already-named', officer });
  const stranger = servingRuling([officer], basis);
  if (stranger) return stranger;
  return reviewed(basis, { type: 'SealNameAdded', data: { as, officer, reason } });
}

/** A handler's name too: he then handles nothing here. @refuses unknown-case, not-permitted, recused, suspended; not-sealed, not-named */
export function removeSealName({ data }: RemoveSealName, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const as = keepingAs(basis);
  if (isRefused(as)) return as;
  const { officer, reason } = data;
  const { seal } = basis.file;
  if (!seal) return refuse({ code: 'not-sealed' });
  if (!seal.named.includes(officer)) return refuse({ code: 'not-named', officer });
  return reviewed(basis, { type: 'SealNameRemoved', data: { as, officer, reason } });
}

/** @refuses unknown-case, not-permitted, recused, suspended; not-sealed */
export function unsealCase({ data }: UnsealCase, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const as = keepingAs(basis);
  if (isRefused(as)) return as;
  if (!basis.file.seal) return refuse({ code: 'not-sealed' });
  return reviewed(basis, { type: 'CaseUnsealed', data: { as, reason: data.reason } });
}

/** Who may sign what waits follows in the same commit. */
function reviewed(basis: OnCase, event: CaseEvent): Decision<CaseEvent, CaseRefusal> {
  const draft = new Draft(basis);
  draft.record(event);
  reviewOpenTasks(draft, 'seal');
  return draft.accepted();
}
