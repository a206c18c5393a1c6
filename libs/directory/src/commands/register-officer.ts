import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { RegisterOfficer } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import type { OfficerState } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';
import { existsAt, type UnitState } from '../units.js';

/** @refuses not-permitted, officer-exists (a retired one too: an id names one person for ever), unknown-unit */
export function registerOfficer(
  { data }: RegisterOfficer,
  basis: DirectoryBasis,
): Decision<OfficerEvent, DirectoryRefusal> {
  const { officer, name, unit } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (basis.look.at<OfficerState>(streamOf.officer(officer)).officer) {
    return refuse({ code: 'officer-exists', officer });
  }
  if (!existsAt(basis.look.at<UnitState>(streamOf.unit(unit)), basis.recordedAt))
    return refuse({ code: 'unknown-unit', unit });
  return accept({ type: 'OfficerRegistered', data: { officer, name, unit } });
}
