import { createHash, createHmac } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { DirectoryCommands } from '#libs/case-commands';
import type { Digest, OfficerId } from '#libs/kernel';
import { Roster } from '../access/roster.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { newSecret, secretFile } from '../secrets/secret-file.js';
import { LoginNames } from './login-names.js';

/** A secret, as the log knows it. */
export const invitationOf = (secret: string) =>
  `sha256:${createHash('sha256').update(secret).digest('hex')}` as Digest;

/** How officers come in for the first time: by a secret that an administrator hands them, of which the log has the digest. */
@Injectable()
export class Invitations {
  readonly #key: string;

  constructor(
    private readonly directory: DirectoryCommands,
    private readonly roster: Roster,
    private readonly names: LoginNames,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'keysFolder' | 'origin'>,
  ) {
    this.#key = secretFile(join(settings.keysFolder, 'invitation.key'), newSecret);
  }

  /** 256 bits, base64url. Asked for again under the same idempotency key it is the same, though nobody kept it. */
  secretFor(officer: OfficerId, asked: Readonly<{ principal: string; key: string }> | undefined): string {
    if (!asked) return newSecret();
    const { principal, key } = asked;
    return createHmac('sha256', this.#key)
      .update(`countersign.invitation.v1\0${officer}\0${principal}\0${key}`)
      .digest('base64url');
  }

  /** Where the officer begins. Through an issuer whose names are bound, the link carries what binds him. */
  linkFor(officer: OfficerId, secret: string): string {
    const link = new URL('/auth/login', this.settings.origin);
    if (this.names.areBound) link.search = new URLSearchParams({ officer, invitation: secret }).toString();
    return link.href;
  }

  /** @param login what the issuer calls him; null where it knows officers by their ids. @returns whether it was good */
  async redeem(officer: OfficerId, secret: string, login: Digest | null): Promise<boolean> {
    const data = { officer, invitation: invitationOf(secret), login };
    const outcome = await this.directory.execute({
      command: { type: 'UseInvitation', data },
      actor: { kind: 'officer', officer },
    });
    this.roster.forget();
    return outcome.ok;
  }
}
