import { assertNever, type Names, type UnitId } from '#libs/kernel';
import type { UnitEvent } from './events.js';

export type UnitState = Readonly<{
  /** 0: not born, and `unit` is null. */
  version: number;
  unit: Readonly<{ id: UnitId; name: Names; parent: UnitId | null }> | null;
}>;

export const unbornUnit: UnitState = { version: 0, unit: null };

export function foldUnit(state: UnitState, event: UnitEvent): UnitState {
  const version = state.version + 1;
  switch (event.type) {
    case 'UnitCreated': {
      const { unit: id, name, parent } = event.data;
      return { version, unit: { id, name, parent } };
    }
    case 'UnitRenamed':
      return { version, unit: state.unit && { ...state.unit, name: event.data.name } };
    case 'UnitMoved':
      return { version, unit: state.unit && { ...state.unit, parent: event.data.parent } };
    default:
      return assertNever(event);
  }
}
