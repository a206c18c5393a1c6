import {
  accept,
  type Decision,
  type Instant,
  type OfficerId,
  type Refused,
  refuse,
  streamOf,
} from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { MoveOfficer, RenameOfficer, RetireOfficer } from '../commands.js';
import type { OfficerEvent } from '../events.js';
import { type OfficerState, servesAt } from '../officers.js';
import type { DirectoryRefusal } from '../refusals.js';
import { existsAt, type UnitState } from '../units.js';

type Decided = Decision<OfficerEvent, DirectoryRefusal>;

/** His acts keep naming him by his id. @refuses not-permitted, unknown-officer */
export function renameOfficer({ data: { officer, name } }: RenameOfficer, basis: DirectoryBasis): Decided {
  return serving(officer, basis) ?? accept({ type: 'OfficerRenamed', data: { name } });
}

/** To another unit; the posts he holds stay as they are. @refuses not-permitted, unknown-officer, unknown-unit */
export function moveOfficer({ data: { officer, unit } }: MoveOfficer, basis: DirectoryBasis): Decided {
  const ruling = serving(officer, basis);
  if (ruling) return ruling;
  if (!existsAt(basis.look.at<UnitState>(streamOf.unit(unit)), basis.recordedAt)) {
    return refuse({ code: 'unknown-unit', unit });
  }
  return accept({ type: 'OfficerMoved', data: { unit } });
}

/** From that instant on he acts no more; what he did stays his for life. @refuses not-permitted, unknown-officer */
export function retireOfficer({ data: { officer, at } }: RetireOfficer, basis: DirectoryBasis): Decided {
  return serving(officer, basis, at) ?? accept({ type: 'OfficerRetired', data: { at } });
}

function serving(
  officer: OfficerId,
  basis: DirectoryBasis,
  at: Instant = basis.recordedAt,
): Refused<DirectoryRefusal> | null {
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  const serves = servesAt(basis.look.at<OfficerState>(streamOf.officer(officer)), at);
  return serves ? null : refuse({ code: 'unknown-officer', officer });
}
