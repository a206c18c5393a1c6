import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { SuspendOfficer } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { isEmpty } from '../intervals.js';
import { type OfficerState, servesAt } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

/**
 * Takes an officer's approval from him for a time. Authority is judged at each signature by what is then recorded, so a
 * suspension that begins before it is recorded voids nothing already signed.
 *
 * @refuses not-permitted, unknown-officer, interval-empty
 */
export function suspendOfficer(
  { data }: SuspendOfficer,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const { officer, from, to, reason } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (!servesAt(basis.look.at<OfficerState>(streamOf.officer(officer)), basis.recordedAt)) {
    return refuse({ code: 'unknown-officer', officer });
  }
  if (to !== null && isEmpty({ from, to })) return refuse({ code: 'interval-empty', from, to });
  return accept({ type: 'ApprovalSuspended', data: { from, to, reason } });
}
