import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings.js';
import { Problem } from '../problems/problem.js';
import { newSecret, sameSecret, secretFile } from '../secrets/secret-file.js';

/** The header in which a page of ours shows that it is one: other sites can neither read the token nor send the header. */
export const forgeryHeader = 'x-csrf-token';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Keeps another site from acting with an officer's cookie. */
@Injectable()
export class Forgery {
  readonly #key: Buffer;
  readonly #origin: string;

  constructor(@Inject(SETTINGS) { keysFolder, origin }: Settings) {
    this.#key = Buffer.from(secretFile(join(keysFolder, 'csrf.key'), newSecret), 'base64url');
    this.#origin = new URL(origin).origin;
  }

  /** The token of a session, which the page learns from `GET /v1/session`. */
  tokenOf(session: string): string {
    return createHmac('sha256', this.#key).update(`countersign.csrf.v1\0${session}`).digest('base64url');
  }

  /** @throws Problem cross-site for a request that changes something and did not come from a page of ours */
  check(request: FastifyRequest, session: string): void {
    if (safeMethods.has(request.method)) return;
    this.checkOrigin(request);
    const given = request.headers[forgeryHeader];
    if (typeof given !== 'string' || !sameSecret(given, this.tokenOf(session)))
      throw new Problem('cross-site', { needs: 'X-CSRF-Token' });
  }

  /** Every browser names the origin of a request that is not a plain read. @throws Problem cross-site */
  checkOrigin({ headers }: Pick<FastifyRequest, 'headers'>): void {
    const fetched = headers['sec-fetch-site'];
    const foreign =
      headers.origin === undefined
        ? fetched !== undefined && fetched !== 'same-origin'
        : headers.origin !== this.#origin;
    if (foreign) throw new Problem('cross-site', { needs: 'Origin' });
  }
}
