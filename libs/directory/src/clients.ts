import { assertNever, type Instant, type Names } from '#libs/kernel';
import type { ClientEvent } from './events.js';

export type ClientState = Readonly<{
  /** 0: not born, and `name` is null. */
  version: number;
  name: Names | null;
  /** The first instant at which it is let in no more. */
  disabledAt: Instant | null;
}>;

export const unbornClient: ClientState = { version: 0, name: null, disabledAt: null };

export function foldClient(state: ClientState, event: ClientEvent): ClientState {
  const version = state.version + 1;
  switch (event.type) {
    case 'ClientRegistered':
      return { ...state, version, name: event.data.name };
    case 'ClientDisabled':
      return { ...state, version, disabledAt: event.data.at };
    default:
      return assertNever(event);
  }
}
