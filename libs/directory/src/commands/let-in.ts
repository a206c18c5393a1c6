import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis, officerHimself } from '../basis.js';
import type { EndLogins, InviteOfficer, UseInvitation } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { type OfficerState, servesAt } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';

type Decided = Decision<OfficerEvent, DirectoryRefusal>;

/** @refuses not-permitted, unknown-officer (a retired one too), interval-empty */
export function inviteOfficer(
  { data: { officer, invitation, until } }: InviteOfficer,
  basis: DirectoryBasis,
): Decided {
  const { recordedAt, look } = basis;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (!servesAt(look.at<OfficerState>(streamOf.officer(officer)), recordedAt))
    return refuse({ code: 'unknown-officer', officer });
  if (until <= recordedAt) return refuse({ code: 'interval-empty', from: recordedAt, to: until });
  return accept({ type: 'OfficerInvited', data: { invitation, until } });
}

/**
 * An officer comes with the secret of his invitation, once.
 *
 * @refuses not-permitted, unknown-officer, invitation-void (none, another, used, superseded, ended or too late)
 */
export function useInvitation(
  { data: { officer, invitation, login } }: UseInvitation,
  basis: DirectoryBasis,
): Decided {
  const forbidden = officerHimself(officer, basis);
  if (forbidden) return forbidden;
  const open = basis.look.at<OfficerState>(streamOf.officer(officer)).invitation;
  if (open?.invitation !== invitation || open.until <= basis.recordedAt)
    return refuse({ code: 'invitation-void' });
  return accept({ type: 'InvitationUsed', data: { invitation, login } });
}

/** By the officer or an administrator. His signing keys stay as they are. @refuses not-permitted, unknown-officer */
export function endLogins({ data: { officer, reason } }: EndLogins, basis: DirectoryBasis): Decided {
  const { actor, look } = basis;
  const own = actor.kind === 'officer' && actor.officer === officer;
  const forbidden = own ? officerHimself(officer, basis) : administratorOnly(basis);
  if (forbidden) return forbidden;
  if (look.at<OfficerState>(streamOf.officer(officer)).officer === null)
    return refuse({ code: 'unknown-officer', officer });
  return accept({ type: 'LoginsEnded', data: { reason } });
}
