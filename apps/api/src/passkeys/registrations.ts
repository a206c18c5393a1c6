import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeClientDataJSON } from '@simplewebauthn/server/helpers';
import type { OfficerState, Passkey } from '#libs/directory';
import type { EventLog } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { SETTINGS, type Settings } from '../config/settings.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import { Challenges } from './challenge.js';
import { spkiOfCose } from './cose.js';
import { ownParty } from './own-party.js';
import type { RegistrationBody } from '../schemas/passkey-bodies.js';

/** ES256, then EdDSA (COSE). What the product verifies offline by itself, in every language. */
const algorithms = [-7, -8];

const purposeOf = (officer: OfficerId) => `register/${officer}`;

/** Registering passkeys: what the browser is to ask of the authenticator, and whether its answer holds. */
@Injectable()
export class Registrations {
  constructor(
    private readonly challenges: Challenges,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** `PublicKeyCredentialCreationOptions` as JSON. An authenticator that has one of the officer's keys makes no second. */
  async options(officer: OfficerId, { officer: known, keys }: OfficerState) {
    return generateRegistrationOptions({
      rpName: 'Countersign 会签',
      rpID: ownParty(this.settings).rpId,
      userName: officer,
      userDisplayName: known?.name.zh ?? officer,
      userID: new Uint8Array(createHash('sha256').update(`${this.log.origin}\0${officer}`).digest()),
      challenge: this.challenges.issue(purposeOf(officer)),
      attestationType: 'direct',
      authenticatorSelection: { userVerification: 'required', residentKey: 'preferred' },
      excludeCredentials: keys.flatMap(({ passkey }) => (passkey ? [{ id: passkey.credentialId }] : [])),
      supportedAlgorithmIDs: algorithms,
    });
  }

  /** @throws Problem wrong-origin, registration-expired, user-not-verified, bad-attestation */
  async verified(
    officer: OfficerId,
    { attestation, transports }: RegistrationBody,
  ): Promise<Readonly<{ publicKey: Uint8Array; passkey: Passkey }>> {
    const { rpId, origins } = ownParty(this.settings);
    this.#checkClient(officer, attestation.clientDataJSON, origins);
    const { attestationObject, clientDataJSON, credentialId: id } = attestation;
    const { registrationInfo: found } = await verifyRegistrationResponse({
      response: {
        id,
        rawId: id,
        type: 'public-key',
        clientExtensionResults: {},
        response: { attestationObject, clientDataJSON },
      },
      expectedChallenge: (challenge) => this.challenges.isOurs(purposeOf(officer), challenge),
      expectedOrigin: [...origins],
      expectedRPID: rpId,
      requireUserVerification: false,
      supportedAlgorithmIDs: algorithms,
    }).catch(() => ({ registrationInfo: undefined }));
    const publicKey = found && spkiOfCose(found.credential.publicKey);
    if (!found || !publicKey) throw new Problem('bad-attestation');
    if (!found.userVerified) throw new Problem('user-not-verified');
    return {
      publicKey,
      passkey: {
        credentialId: found.credential.id,
        rpId,
        counter: found.credential.counter,
        transports: [...transports].sort(),
        aaguid: found.aaguid,
        backupEligible: found.credentialDeviceType === 'multiDevice',
        userVerified: found.userVerified,
        attestation: { format: found.fmt, object: attestationObject, clientDataJSON },
      },
    };
  }

  /** What a person can mend is said apart from what only an attacker does. */
  #checkClient(officer: OfficerId, clientDataJSON: string, origins: readonly string[]): void {
    let client: ReturnType<typeof decodeClientDataJSON>;
    try {
      client = decodeClientDataJSON(clientDataJSON);
    } catch {
      throw new Problem('bad-attestation');
    }
    if (!origins.includes(client.origin)) throw new Problem('wrong-origin', { origin: client.origin });
    if (!this.challenges.isOurs(purposeOf(officer), client.challenge))
      throw new Problem('registration-expired');
  }
}
