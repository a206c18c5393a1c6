import { errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problems/problem.js';

/** The claims that matter here. `isClient`: the token was given to a system for itself, not for a person. */
export type VerifiedToken = Readonly<{ subject: string; isClient: boolean; expiresAtMs: number }>;

/**
 * @property officerClaim which claim is the officer's id. A client is its `sub`
 * @property key finds the issuer's public key of a token's header
 * @property algorithms pinned: `none`, and HMAC with a public key for secret, can never pass
 */
export type TokenRules = Readonly<{
  issuer: string;
  audience: string;
  officerClaim: string;
  algorithms: readonly string[];
  key: JWTVerifyGetKey;
}>;

/** How to show who one is (RFC 9110 §11.6.1). */
export const challenge = { 'WWW-Authenticate': 'Bearer realm="countersign"' };
const invalid = { 'WWW-Authenticate': 'Bearer realm="countersign", error="invalid_token"' };

/** Tokens verified once are trusted until they expire; the oldest make room. */
const cachedMax = 10_000;

/** Verifies bearer tokens. Wall time rules here, also over a simulated log. */
export class TokenVerifier {
  readonly #verified = new Map<string, VerifiedToken>();

  constructor(private readonly rules: TokenRules) {}

  /** @throws Problem unauthenticated, token-expired, invalid-token */
  async verify(authorization: string | undefined, nowMs = Date.now()): Promise<VerifiedToken> {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (!token) throw new Problem('unauthenticated', {}, challenge);
    const known = this.#verified.get(token);
    if (known) {
      if (known.expiresAtMs > nowMs) return known;
      this.#verified.delete(token);
      throw new Problem('token-expired', {}, invalid);
    }
    const verified = await this.#check(token, nowMs);
    this.#verified.set(token, verified);
    if (this.#verified.size > cachedMax) this.#verified.delete(this.#verified.keys().next().value as string);
    return verified;
  }

  async #check(token: string, nowMs: number): Promise<VerifiedToken> {
    const { issuer, audience, officerClaim, algorithms, key } = this.rules;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['sub', 'exp'],
        currentDate: new Date(nowMs),
      });
      const isClient = (payload.client_id ?? payload.azp) === payload.sub;
      const subject = isClient ? payload.sub : payload[officerClaim];
      if (typeof subject !== 'string') throw new errors.JWTClaimValidationFailed('no officer', payload);
      return { subject, isClient, expiresAtMs: (payload.exp as number) * 1_000 };
    } catch (error) {
      throw refusalOf(error);
    }
  }
}

/** A token's fault is the caller's; an issuer that does not answer is not. */
function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return new Problem('token-expired', {}, invalid);
  if (error instanceof errors.JWKSTimeout)
    return new Problem('issuer-unavailable', {}, { 'Retry-After': '5' });
  if (error instanceof errors.JOSEError) return new Problem('invalid-token', {}, invalid);
  if (error instanceof TypeError && error.message === 'fetch failed')
    return new Problem('issuer-unavailable', {}, { 'Retry-After': '5' });
  return error;
}
