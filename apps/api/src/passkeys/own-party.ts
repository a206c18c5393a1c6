import type { RelyingParty } from '#libs/signatures';
import type { Settings } from '../config/settings.js';

/** Whom a passkey of this installation signs for: the host of its origin, asked by a page of that origin. */
export function ownParty({ origin }: Pick<Settings, 'origin'>): RelyingParty {
  const url = new URL(origin);
  return { rpId: url.hostname, origins: [url.origin] };
}
