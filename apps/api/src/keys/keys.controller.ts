import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { readPublicKey } from '#libs/signatures';
import { keyIdOf } from '#libs/signatures/node';
import { Roster } from '../access/roster.js';
import { CurrentOfficer } from '../auth/current-caller.decorator.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { DirectoryDesk } from '../directory/directory-desk.js';
import { keyView } from '../directory/directory-views.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { malformed, Problem } from '../problems/problem.js';
import { officerId } from '../schemas/basics.js';
import { confirmBody, keyBody, revokeBody } from '../schemas/directory-bodies.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { proposedKey, settledInDirectory } from '../schemas/answers/acknowledgements.js';
import { keyPage } from '../schemas/answers/directory.js';

const keyQuery = z.strictObject({ officer: officerId.optional() });
const keyId = z.string().regex(/^[\w-]{43}$/, 'is not a key id');

const faultTexts = {
  'not-base64url': 'is not base64url without padding',
  'not-spki': 'is not the SubjectPublicKeyInfo (DER) of a key of this algorithm',
  'weak-key': 'is a key of small order, under which forged signatures verify',
} as const;

/** Signing keys: proposed by the officer himself, enrolled by a second one's confirmation. */
@ApiTags('keys')
@ApiBearerAuth('token')
@Controller('v1/keys')
export class KeysController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(keyPage)
  @Get()
  async list(@Query({ schema: keyQuery }) { officer: asked }: z.infer<typeof keyQuery>) {
    const now = this.clock.now();
    const officers = [...(await this.roster.officers()).entries()].filter(
      ([id]) => asked === undefined || id === asked,
    );
    const items = officers.flatMap(([officer, { keys }]) => keys.map((key) => keyView(officer, key, now)));
    return { items, nextCursor: null };
  }

  @Commands(proposedKey, { refuses: ['unknown-officer', 'key-exists'] })
  @Post()
  async propose(
    @AskedBy() asked: Asked,
    @CurrentOfficer() self: OfficerId,
    @Body({ schema: keyBody }) { officer = self, alg, publicKey }: z.infer<typeof keyBody>,
  ) {
    const key = readPublicKey(alg, publicKey);
    if (typeof key === 'string') throw malformed([{ pointer: '/publicKey', message: faultTexts[key] }]);
    const proposed = keyIdOf(key);
    const data = { officer, keyId: proposed, alg, publicKey };
    return { id: proposed, keyId: proposed, ...(await this.desk.run(asked, { type: 'ProposeKey', data })) };
  }

  /** By a second officer. Whose key it is may be named, or is found. */
  @Commands(settledInDirectory, {
    refuses: ['unknown-key', 'unknown-officer', 'key-not-pending', 'key-revoked', 'second-officer-required'],
  })
  @Post(':keyId/confirm')
  async confirm(
    @AskedBy() asked: Asked,
    @Param('keyId', { schema: keyId }) key: string,
    @Body({ schema: confirmBody }) body: z.infer<typeof confirmBody>,
  ) {
    const officer = body?.officer ?? (await this.#ownerOf(key));
    return this.desk.run(asked, { type: 'ConfirmKey', data: { officer, keyId: key } });
  }

  @Commands(settledInDirectory, { refuses: ['unknown-key', 'unknown-officer', 'key-revoked'] })
  @Post(':keyId/revoke')
  revoke(
    @AskedBy() asked: Asked,
    @Param('keyId', { schema: keyId }) key: string,
    @Body({ schema: revokeBody }) { officer, reason }: z.infer<typeof revokeBody>,
  ) {
    return this.desk.run(asked, { type: 'RevokeKey', data: { officer, keyId: key, reason } });
  }

  /** @throws Problem unknown-key */
  async #ownerOf(key: string): Promise<OfficerId> {
    const officers = [...(await this.roster.officers()).entries()];
    const owner = officers.find(([, { keys }]) => keys.some(({ keyId: known }) => known === key));
    if (!owner) throw new Problem('unknown-key', { keyId: key });
    return owner[0] as OfficerId;
  }
}
