import { type Instant, type Look, type OfficerId, type Refused, refuse, streamOf } from '#libs/kernel';
import { ADMINISTRATOR_POST } from './basis.js';
import type { QualificationLevel } from './events.js';
import { type OfficerState, suspensionAt } from './officers.js';
import { holdersAt, type PostState } from './posts.js';
import { lapsedAt, qualificationAt } from './qualifications.js';

/** What can keep a person from signing, whatever he holds. Exclusion beats every grant. */
export type StandingRefusal =
  | Readonly<{ code: 'administrator-may-not-sign' }>
  /** `principal`: it is he for whom the officer would sign by delegation. */
  | Readonly<{ code: 'suspended'; since: Instant; principal?: OfficerId }>
  | Readonly<{ code: 'recused'; officer: OfficerId }>
  | Readonly<{ code: 'unqualified'; needs: QualificationLevel }>;

/**
 * What an act asks of whoever signs it.
 *
 * @property recused officers who are to keep out of the case
 * @property named the only officers who may act in the case, since it is sealed; null: whomever the directory names
 * @property qualification the level that the step needs; null when it needs none
 * @property notLapsed the level that who ever had it, or was examined in it, must still hold; null: no matter
 */
export type Standards = Readonly<{
  at: Instant;
  look: Look;
  recused?: readonly OfficerId[];
  named?: readonly OfficerId[] | null;
  qualification?: QualificationLevel | null;
  notLapsed?: QualificationLevel | null;
}>;

/** Null: nothing speaks against his signing. The first reason that applies. */
export function againstSigning(
  officer: OfficerId,
  { at, look, recused = [], qualification = null, notLapsed = null }: Standards,
): Refused<StandingRefusal> | null {
  if (recused.includes(officer)) return refuse({ code: 'recused', officer });
  const administrators = holdersAt(look.at<PostState>(streamOf.post(ADMINISTRATOR_POST)), at);
  if (administrators.some((holding) => holding.officer === officer)) {
    return refuse({ code: 'administrator-may-not-sign' });
  }
  const state = look.at<OfficerState>(streamOf.officer(officer));
  const suspension = suspensionAt(state, at);
  if (suspension) return refuse({ code: 'suspended', since: suspension.from });
  const lacks = qualification !== null && qualificationAt(state, qualification, at) === null;
  if (lacks) return refuse({ code: 'unqualified', needs: qualification });
  const lapsed = notLapsed !== null && lapsedAt(state, notLapsed, at);
  return lapsed ? refuse({ code: 'unqualified', needs: notLapsed }) : null;
}
