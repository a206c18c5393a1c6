import { assertNever } from '#libs/kernel';
import type { ImportEvent } from './events.js';

/** @property running begun, and its end not recorded: it is under way or was interrupted */
export type ImportState = Readonly<{ version: number; running: boolean }>;

export const unbornImport: ImportState = { version: 0, running: false };

export function foldImport(state: ImportState, event: ImportEvent): ImportState {
  const version = state.version + 1;
  switch (event.type) {
    case 'ImportBegun':
      return { version, running: true };
    case 'ImportEnded':
      return { version, running: false };
    default:
      return assertNever(event);
  }
}
