import { type OfficerState, servesAt } from '#libs/directory';
import { type OfficerId, refuse, streamOf } from '#libs/kernel';
import type { DecisionBasis } from './basis.js';
import type { Ruling } from './started-case.js';

type Basis = Pick<DecisionBasis, 'look' | 'recordedAt'>;

/** Everybody named is an officer, or was one: what he did stays his. @refuses unknown-officer, the first who is none */
export const knownRuling = (named: readonly OfficerId[], basis: Basis): Ruling =>
  firstStranger(named, basis, ({ officer }) => officer !== null);

/** Everybody named serves now. @refuses unknown-officer, the first who does not */
export const servingRuling = (named: readonly OfficerId[], basis: Basis): Ruling =>
  firstStranger(named, basis, (state) => servesAt(state, basis.recordedAt));

function firstStranger(
  named: readonly OfficerId[],
  { look }: Basis,
  isOne: (state: OfficerState) => boolean,
): Ruling {
  const stranger = named.find((officer) => !isOne(look.at<OfficerState>(streamOf.officer(officer))));
  return stranger === undefined ? null : refuse({ code: 'unknown-officer', officer: stranger });
}
