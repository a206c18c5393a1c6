import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OfficerState } from '#libs/directory';
import type { Digest, OfficerId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { officerId } from '../schemas/basics.js';

const administrator = 'admin' as OfficerId;

/**
 * Which officer an issuer means. The embedded issuer says officers' ids; another one may, or what it calls them is bound
 * to them, one by one, by the invitations that they used.
 */
@Injectable()
export class LoginNames {
  constructor(
    private readonly roster: Roster,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'issuer' | 'login'>,
  ) {}

  /** Whether officers are known here by what was bound to them, and not by their ids. */
  get areBound(): boolean {
    return this.settings.issuer !== null && this.settings.login.officerMatch === 'bound';
  }

  /** A name is worth nothing at another issuer. */
  digestOf(name: string): Digest {
    const hash = createHash('sha256').update(`${this.settings.issuer}\n${name}`).digest('hex');
    return `sha256:${hash}` as Digest;
  }

  /** Null for nobody, and for a name that is bound to two: then it is nobody's. */
  async officerOf(name: string): Promise<OfficerId | null> {
    if (!this.areBound) return officerId.safeParse(name).data ?? null;
    const officers = [...(await this.roster.officers()).values()];
    const digest = this.digestOf(name);
    const named = officers.filter((state) => this.#isBound(state, name, digest));
    const [only] = named;
    return named.length === 1 ? (only?.officer?.id ?? null) : null;
  }

  /** Is this what the issuer calls that officer? */
  names(state: OfficerState, name: string): boolean {
    return this.areBound
      ? this.#isBound(state, name, this.digestOf(name))
      : state.officer !== null && state.officer.id === name;
  }

  #isBound({ officer, logins }: OfficerState, name: string, digest: Digest): boolean {
    if (officer === null) return false;
    const first = officer.id === administrator && logins.length === 0;
    return logins.includes(digest) || (first && name === this.settings.login.firstAdministrator);
  }
}
