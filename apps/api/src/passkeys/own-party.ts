import type { RelyingParty } from '#libs/signatures';
import type { Settings } from '../config/settings.js';

type Origin = Pick<Settings, 'origin'>;

/** Asked at every look at a task and every signature. */
const known = new WeakMap<Origin, RelyingParty>();

/** Whom a passkey of this installation signs for: the host of its origin, asked by a page of that origin. */
export function ownParty(settings: Origin): RelyingParty {
  const before = known.get(settings);
  if (before) return before;
  const url = new URL(settings.origin);
  const party = { rpId: url.hostname, origins: [url.origin] };
  known.set(settings, party);
  return party;
}
