import { assertNever, type Instant, type Names, type UnitId } from '#libs/kernel';
import type { UnitEvent } from './events.js';

export type UnitState = Readonly<{
  /** 0: not born, and `unit` is null. */
  version: number;
  unit: Readonly<{ id: UnitId; name: Names; parent: UnitId | null }> | null;
  /** Where its posts are now, and from when on. */
  mergedInto: Readonly<{ unit: UnitId; at: Instant }> | null;
  /** The first instant at which it is a unit no more, whether merged or closed. */
  closedAt: Instant | null;
}>;

export const unbornUnit: UnitState = { version: 0, unit: null, mergedInto: null, closedAt: null };

export function foldUnit(state: UnitState, event: UnitEvent): UnitState {
  const version = state.version + 1;
  switch (event.type) {
    case 'UnitCreated': {
      const { unit: id, name, parent } = event.data;
      return { ...state, version, unit: { id, name, parent } };
    }
    case 'UnitRenamed':
      return { ...state, version, unit: state.unit && { ...state.unit, name: event.data.name } };
    case 'UnitMoved':
      return { ...state, version, unit: state.unit && { ...state.unit, parent: event.data.parent } };
    case 'UnitMerged': {
      const { into: unit, at } = event.data;
      return { ...state, version, mergedInto: { unit, at }, closedAt: at };
    }
    case 'UnitClosed':
      return { ...state, version, closedAt: event.data.at };
    default:
      return assertNever(event);
  }
}

/** Created, and neither closed nor merged at that instant. */
export const existsAt = ({ unit, closedAt }: UnitState, at: Instant) =>
  unit !== null && (closedAt === null || at < closedAt);
