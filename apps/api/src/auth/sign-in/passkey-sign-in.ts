import { createHash } from 'node:crypto';
import type { StreamCache } from '#libs/case-commands';
import { keyOf, type OfficerState } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { streamOf, type Digest, type OfficerId, type Signature } from '#libs/kernel';
import { digestBytes, readAssertion, toBase64url } from '#libs/signatures';
import { nodeVerifier, sha256 } from '#libs/signatures/node';
import type { Roster } from '../../access/roster.js';
import type { Settings } from '../../config/settings.js';
import type { PasskeyCounters } from '../../passkeys/counters.js';
import { ownParty } from '../../passkeys/own-party.js';
import type { PasskeyAsked } from './sign-in-pages.js';

export type PasskeySignInBasis = Readonly<{
  settings: Pick<Settings, 'origin'>;
  roster: Roster;
  streams: StreamCache;
  counters: PasskeyCounters;
  clock: LogClock;
}>;

/**
 * Showing who one is by the passkey that one signs with. What is signed here is no record's digest, so that it can never
 * pass for a signature, nor a signature for it; and it names one interaction of the issuer, which ends with it.
 */
export class PasskeySignIn {
  constructor(private readonly basis: PasskeySignInBasis) {}

  /** @param uid of the interaction */
  asked(uid: string): PasskeyAsked {
    return {
      challenge: toBase64url(digestBytes(challengeOf(uid))),
      rpId: ownParty(this.basis.settings).rpId,
    };
  }

  /** Whose confirmed passkey answered; null when none did. */
  async proved(form: URLSearchParams, uid: string): Promise<OfficerId | null> {
    const credential = form.get('credential');
    const found = credential === null ? null : await this.#owner(credential);
    if (!found) return null;
    const { officer, keyId } = found;
    const { streams, clock, counters, settings } = this.basis;
    const state = await streams.state<OfficerState>(streamOf.officer(officer));
    const finding = keyOf(state, keyId, clock.now());
    if (finding.status !== 'active') return null;
    const signature: Signature = {
      keyId,
      alg: 'WebAuthn',
      value: form.get('value') ?? '',
      authenticatorData: form.get('authenticatorData') ?? '',
      clientDataJSON: form.get('clientDataJSON') ?? '',
    };
    const means = { verifier: nodeVerifier, sha256 };
    const said = readAssertion(signature, challengeOf(uid), finding.key, ownParty(settings), means);
    const good = said.holds && said.ours && said.userVerified;
    return good && (await counters.advances(finding.key, said.counter, signature)) ? officer : null;
  }

  async #owner(credential: string) {
    for (const { officer, keys } of (await this.basis.roster.officers()).values()) {
      const key = keys.find(({ passkey }) => passkey?.credentialId === credential);
      if (officer && key) return { officer: officer.id, keyId: key.keyId };
    }
    return null;
  }
}

const challengeOf = (uid: string) =>
  `sha256:${createHash('sha256').update(`countersign.sign-in.v1\0${uid}`).digest('hex')}` as Digest;
