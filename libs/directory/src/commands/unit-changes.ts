import {
  accept,
  type Decision,
  type Instant,
  type Refused,
  refuse,
  streamOf,
  type UnitId,
} from '#libs/kernel';
import { administratorOnly, type DirectoryBasis } from '../basis.js';
import type { CloseUnit, MergeUnit, MoveUnit, RenameUnit } from '../commands.js';
import type { UnitEvent } from '../events.js';
import type { DirectoryRefusal } from '../refusals.js';
import { existsAt, type UnitState } from '../units.js';

type Decided = Decision<UnitEvent, DirectoryRefusal>;

/** @refuses not-permitted, unknown-unit */
export function renameUnit({ data: { unit, name } }: RenameUnit, basis: DirectoryBasis): Decided {
  return unitRuling(unit, basis, basis.recordedAt) ?? accept({ type: 'UnitRenamed', data: { name } });
}

/** Puts a unit under another. @refuses not-permitted, unknown-unit, unit-cycle (it would be above itself) */
export function moveUnit({ data: { unit, parent } }: MoveUnit, basis: DirectoryBasis): Decided {
  const ruling = unitRuling(unit, basis, basis.recordedAt) ?? unitThere(parent, basis, basis.recordedAt);
  if (ruling) return ruling;
  if (ancestry(parent, basis).includes(unit)) return refuse({ code: 'unit-cycle', unit, parent });
  return accept({ type: 'UnitMoved', data: { parent } });
}

/**
 * Ends a unit in another, whose posts take over what waits at its own from that instant on.
 *
 * @refuses not-permitted, unknown-unit, unit-cycle (into itself, or into what has gone into it)
 */
export function mergeUnit({ data }: MergeUnit, basis: DirectoryBasis): Decided {
  const { unit, into, at, reason } = data;
  const ruling = unitRuling(unit, basis, at) ?? unitThere(into, basis, at);
  if (ruling) return ruling;
  if (unit === into) return refuse({ code: 'unit-cycle', unit, parent: into });
  return accept({ type: 'UnitMerged', data: { into, at, reason } });
}

/** Ends a unit; what waits at its posts waits at those of the unit above. @refuses not-permitted, unknown-unit */
export function closeUnit({ data: { unit, at, reason } }: CloseUnit, basis: DirectoryBasis): Decided {
  return unitRuling(unit, basis, at) ?? accept({ type: 'UnitClosed', data: { at, reason } });
}

const unitRuling = (unit: UnitId, basis: DirectoryBasis, at: Instant): Refused<DirectoryRefusal> | null =>
  administratorOnly(basis) ?? unitThere(unit, basis, at);

function unitThere(unit: UnitId, { look }: DirectoryBasis, at: Instant): Refused<DirectoryRefusal> | null {
  return existsAt(look.at<UnitState>(streamOf.unit(unit)), at)
    ? null
    : refuse({ code: 'unknown-unit', unit });
}

/** A unit and those above it, from the nearest up. */
function ancestry(unit: UnitId, { look }: DirectoryBasis): readonly UnitId[] {
  const above: UnitId[] = [];
  for (let next: UnitId | null = unit; next !== null && !above.includes(next);) {
    above.push(next);
    next = look.at<UnitState>(streamOf.unit(next)).unit?.parent ?? null;
  }
  return above;
}
