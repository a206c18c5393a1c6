import { Body, Controller, Get, Inject, Param, Post, Query, Req, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { readPublicKey, toBase64url } from '#libs/signatures';
import { keyIdOf } from '#libs/signatures/node';
import { Roster } from '../access/roster.js';
import { CurrentOfficer } from '../auth/current-caller.decorator.js';
import { AskedBy } from '../commands/asked.decorator.js';
import type { Asked } from '../commands/case-desk.js';
import { DirectoryDesk } from '../directory/directory-desk.js';
import { keyView } from '../directory/directory-views.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { pageOfWhole } from '../http/cursor.js';
import { NothingSaid } from '../http/nothing-said.guard.js';
import { Registrations } from '../passkeys/registrations.js';
import { malformed, Problem } from '../problems/problem.js';
import { officerId, wholePaging } from '../schemas/basics.js';
import { keyId, type RegistrationBody } from '../schemas/passkey-bodies.js';
import { Sessions } from '../sessions/sessions.js';
import { StepUp } from '../sessions/step-up.js';
import { confirmBody, keyBody, revokeBody } from '../schemas/directory-bodies.js';
import { Commands, Reads } from '../openapi/operations.decorator.js';
import { proposedKey, settledInDirectory } from '../schemas/answers/acknowledgements.js';
import { keyPage, registrationOptions } from '../schemas/answers/directory.js';

const keyQuery = z.strictObject({ officer: officerId.optional(), ...wholePaging });

const faultTexts = {
  'not-base64url': 'is not base64url without padding',
  'not-spki': 'is not the SubjectPublicKeyInfo (DER) of a key of this algorithm',
  'weak-key': 'is a key of small order, under which forged signatures verify',
} as const;

type ProgramKey = Exclude<z.infer<typeof keyBody>, RegistrationBody>;

function programKey(self: OfficerId, { officer = self, alg, publicKey, replaces }: ProgramKey) {
  const key = readPublicKey(alg, publicKey);
  if (typeof key === 'string') throw malformed([{ pointer: '/publicKey', message: faultTexts[key] }]);
  return { officer, keyId: keyIdOf(key), alg, publicKey, ...(replaces !== undefined && { replaces }) };
}

/** Signing keys: proposed by the officer himself, enrolled by a second one's confirmation. */
@ApiTags('keys')
@ApiBearerAuth('token')
@Controller('v1/keys')
export class KeysController {
  constructor(
    private readonly desk: DirectoryDesk,
    private readonly roster: Roster,
    private readonly registrations: Registrations,
    private readonly sessions: Sessions,
    private readonly stepUp: StepUp,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  @Reads(keyPage, { refuses: ['invalid-cursor'] })
  @Get()
  async list(@Query({ schema: keyQuery }) { officer: asked, ...paging }: z.infer<typeof keyQuery>) {
    const now = this.clock.now();
    const officers = [...(await this.roster.officers()).entries()].filter(
      ([id]) => asked === undefined || id === asked,
    );
    const items = officers.flatMap(([officer, { keys }]) => keys.map((key) => keyView(officer, key, now)));
    return pageOfWhole('keys', items, paging);
  }

  @Commands(proposedKey, {
    refuses: [
      'unknown-officer',
      'key-exists',
      'unknown-key',
      'key-revoked',
      'step-up-required',
      'wrong-origin',
      'user-not-verified',
      'registration-expired',
      'bad-attestation',
    ],
  })
  @Post()
  async propose(
    @AskedBy() asked: Asked,
    @CurrentOfficer() self: OfficerId,
    @Body({ schema: keyBody }) body: z.infer<typeof keyBody>,
    @Req() request: FastifyRequest,
  ) {
    this.stepUp.check(request);
    const data = body.alg === 'WebAuthn' ? await this.#passkey(self, body) : programKey(self, body);
    const { keyId: proposed } = data;
    return { id: proposed, keyId: proposed, ...(await this.desk.run(asked, { type: 'ProposeKey', data })) };
  }

  /** What a browser is to ask of the officer's authenticator. Records nothing. */
  @Commands(registrationOptions)
  @UseGuards(NothingSaid)
  @Post('registrations')
  async begin(@CurrentOfficer() self: OfficerId, @Req() request: FastifyRequest) {
    this.stepUp.check(request);
    return this.registrations.options(self, await this.sessions.officer(self, Infinity));
  }

  async #passkey(officer: OfficerId, body: RegistrationBody) {
    const { publicKey, passkey } = await this.registrations.verified(officer, body);
    const text = toBase64url(publicKey);
    const { replaces } = body;
    const key = { officer, keyId: keyIdOf(publicKey), alg: 'WebAuthn' as const, publicKey: text, passkey };
    return { ...key, ...(replaces !== undefined && { replaces }) };
  }

  /** By a second officer. Whose key it is may be named, or is found. */
  @Commands(settledInDirectory, {
    refuses: [
      'unknown-key',
      'unknown-officer',
      'key-not-pending',
      'key-revoked',
      'second-officer-required',
      'step-up-required',
    ],
  })
  @Post(':keyId/confirm')
  async confirm(
    @AskedBy() asked: Asked,
    @Param('keyId', { schema: keyId }) key: string,
    @Body({ schema: confirmBody }) body: z.infer<typeof confirmBody>,
    @Req() request: FastifyRequest,
  ) {
    this.stepUp.check(request);
    const officer = body?.officer ?? (await this.#ownerOf(key));
    return this.desk.run(asked, { type: 'ConfirmKey', data: { officer, keyId: key } });
  }

  /** By its officer, who had it to the end: a key that is out of his hands is revoked. */
  @Commands(settledInDirectory, { refuses: ['unknown-key', 'unknown-officer', 'key-revoked'] })
  @UseGuards(NothingSaid)
  @Post(':keyId/retire')
  retire(
    @AskedBy() asked: Asked,
    @CurrentOfficer() officer: OfficerId,
    @Param('keyId', { schema: keyId }) key: string,
  ) {
    return this.desk.run(asked, { type: 'RetireKey', data: { officer, keyId: key } });
  }

  /** By its officer or an administrator, without another login: a lost key is ended at once. */
  @Commands(settledInDirectory, {
    refuses: ['unknown-key', 'unknown-officer', 'key-revoked', 'interval-empty'],
  })
  @Post(':keyId/revoke')
  revoke(
    @AskedBy() asked: Asked,
    @Param('keyId', { schema: keyId }) key: string,
    @Body({ schema: revokeBody }) { officer, reason, lostAt }: z.infer<typeof revokeBody>,
  ) {
    const data = { officer, keyId: key, reason, ...(lostAt !== undefined && { lostAt }) };
    return this.desk.run(asked, { type: 'RevokeKey', data });
  }

  /** @throws Problem unknown-key */
  async #ownerOf(key: string): Promise<OfficerId> {
    const officers = [...(await this.roster.officers()).entries()];
    const owner = officers.find(([, { keys }]) => keys.some(({ keyId: known }) => known === key));
    if (!owner) throw new Problem('unknown-key', { keyId: key });
    return owner[0] as OfficerId;
  }
}
