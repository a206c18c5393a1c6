import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { LiftSuspension } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { overlap } from '../intervals.js';
import type { OfficerState } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

/** @refuses not-permitted, unknown-officer, not-suspended (neither at that instant nor later) */
export function liftSuspension(
  { data }: LiftSuspension,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const { officer, at, reason } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  const state = basis.look.at<OfficerState>(streamOf.officer(officer));
  if (!state.officer) return refuse({ code: 'unknown-officer', officer });
  if (!state.suspensions.some((suspension) => overlap(suspension, { from: at, to: null }))) {
    return refuse({ code: 'not-suspended', officer });
  }
  return accept({ type: 'SuspensionLifted', data: { at, reason } });
}
