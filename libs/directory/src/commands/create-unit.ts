import { accept, type Decision, refuse, streamOf } from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { CreateUnit } from '../commands.js';
import type { UnitEvent } from '../events.js';
import type { DirectoryRefusal } from '../refusals.js';
import { existsAt, type UnitState } from '../units.js';

/** @refuses not-permitted, unit-exists, unknown-unit (the parent) */
export function createUnit(
  { data }: CreateUnit,
  basis: DirectoryBasis,
): Decision<UnitEvent, DirectoryRefusal> {
  const { unit, name, parent } = data;
  const forbidden = administratorOnly(basis);
  if (forbidden) return forbidden;
  if (basis.look.at<UnitState>(streamOf.unit(unit)).unit) return refuse({ code: 'unit-exists', unit });
  if (parent !== null && !existsAt(basis.look.at<UnitState>(streamOf.unit(parent)), basis.recordedAt)) {
    return refuse({ code: 'unknown-unit', unit: parent });
  }
  return accept({ type: 'UnitCreated', data: { unit, name, parent } });
}
