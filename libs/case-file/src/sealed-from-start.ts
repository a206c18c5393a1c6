import { authorityOf } from '#libs/directory';
import { type OfficerId, type PostId, type Refused, refuse } from '#libs/kernel';
import type { DecisionBasis } from './basis.js';
import type { StartCase } from './commands.js';
import type { CaseSealed } from './events.js';
import type { CaseRefusal } from './refusals.js';
import { REPAIR_PROCEDURE } from './repair-asked.js';
import { servingRuling } from './officers-named.js';
import { keepersOf } from './seals.js';
import { officerActing } from './started-case.js';

/**
 * The seal that a case is started with, recorded in its first commit: at no instant does it exist for anybody else. Whoever
 * starts a case knows what stands in it, so he may say for whom it exists; but not so that nobody knows of it who could say
 * otherwise. Unless he keeps seals himself, he names somebody who does. A repair is sealed as the case that it repairs is.
 *
 * @returns null: it is started unsealed
 * @refuses unknown-officer, no-keeper-named; the first that applies
 */
export function sealedFromStart(
  { data: { seal, handlers, unit, procedure } }: StartCase,
  basis: DecisionBasis,
): CaseSealed | Refused<CaseRefusal> | null {
  if (!seal) return null;
  const { look, recordedAt: at } = basis;
  const starter = officerActing(basis);
  const named = [...new Set([...handlers, ...(starter ? [starter] : []), ...seal.named])];
  const { ground, reason } = seal;
  const sealedAs = (as: PostId | null): CaseSealed => ({
    type: 'CaseSealed',
    data: { as, ground, reason, named },
  });
  if (procedure === REPAIR_PROCEDURE) return sealedAs(null);
  const stranger = servingRuling(named, basis);
  if (stranger) return stranger;
  const keepers = keepersOf(unit, basis);
  const keepsAs = (officer: OfficerId): PostId | null =>
    keepers.find((post) => authorityOf({ officer, posts: [post], at, look }).ok) ?? null;
  const as = starter && keepsAs(starter);
  const isKept = as !== null || named.some((officer) => keepsAs(officer) !== null);
  return isKept ? sealedAs(as) : refuse({ code: 'no-keeper-named', keepers });
}
