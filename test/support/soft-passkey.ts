import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { Signature } from '#libs/kernel';
import { keyIdOf } from '#libs/signatures/node';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const ATTESTED = 0x40;

type Registration = Readonly<{ challenge: string; rp: Readonly<{ id?: string }> }>;

/** What an attacker, or a poor authenticator, would do otherwise. */
export type Oddly = Readonly<{
  origin?: string;
  rpId?: string;
  userVerified?: boolean;
  counter?: number;
  type?: string;
  crossOrigin?: boolean;
}>;

/**
 * An authenticator in software, for specs and benchmarks: P-256, no attestation, a counter that counts. It does whatever
 * it is told, which a real one would not.
 */
export class SoftPasskey {
  readonly #key: KeyObject;
  readonly #credentialId = randomBytes(32);
  readonly credentialId = base64url(this.#credentialId);
  readonly publicKey: string;
  readonly keyId: string;
  counter = 0;

  constructor(readonly origin: string) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    this.publicKey = base64url(spki);
    this.keyId = keyIdOf(spki);
  }

  /** The body of `POST /v1/keys`, to the options of `POST /v1/keys/registrations`. */
  register({ challenge, rp }: Registration, oddly: Oddly = {}) {
    const jwk = this.#key.export({ format: 'jwk' });
    const cose = Buffer.concat([
      // {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(jwk.x ?? '', 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(jwk.y ?? '', 'base64url'),
    ]);
    const length = Buffer.from([this.#credentialId.length >> 8, this.#credentialId.length & 0xff]);
    const attested = Buffer.concat([Buffer.alloc(16), length, this.#credentialId, cose]);
    const data = Buffer.concat([this.#head(rp.id ?? '', ATTESTED, oddly), attested]);
    const attestationObject = Buffer.concat([
      // {fmt: "none", attStmt: {}, authData: bytes}
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      Buffer.from([data.length >> 8, data.length & 0xff]),
      data,
    ]);
    const client = this.#client('webauthn.create', challenge, oddly);
    return {
      alg: 'WebAuthn' as const,
      attestation: {
        credentialId: base64url(this.#credentialId),
        attestationObject: base64url(attestationObject),
        clientDataJSON: base64url(client),
      },
      transports: ['internal'],
    };
  }

  /** @param digest the 32 bytes of a record's digest */
  sign(digest: Uint8Array, oddly: Oddly = {}): Required<Signature> {
    this.counter += 1;
    const data = this.#head(oddly.rpId ?? new URL(this.origin).hostname, 0, oddly);
    const client = this.#client('webauthn.get', base64url(digest), oddly);
    const value = sign('sha256', Buffer.concat([data, sha256(client)]), this.#key);
    return {
      keyId: this.keyId,
      alg: 'WebAuthn',
      value: base64url(value),
      authenticatorData: base64url(data),
      clientDataJSON: base64url(client),
    };
  }

  #head(rpId: string, more: number, { userVerified = true, counter = this.counter }: Oddly): Buffer {
    const rest = Buffer.alloc(5);
    rest[0] = USER_PRESENT | (userVerified ? USER_VERIFIED : 0) | more;
    rest.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(rpId), rest]);
  }

  #client(type: string, challenge: string, oddly: Oddly): Buffer {
    const { origin = this.origin, crossOrigin = false } = oddly;
    return Buffer.from(JSON.stringify({ type: oddly.type ?? type, challenge, origin, crossOrigin }));
  }
}
