import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { holdersAt } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import type { Caller } from '../auth/caller.js';
import { CurrentCaller } from '../auth/current-caller.decorator.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Reads } from '../openapi/operations.decorator.js';
import { whoAmI } from '../schemas/answers/session.js';
import { Forgery } from './forgery.js';
import { sessionEnds } from './session.js';
import type { LiveSession } from './sessions.js';

const utc = (ms: number) => new Date(ms).toISOString();

/** Who the caller is, and, in a browser, how long he stays logged in. */
@ApiTags('session')
@ApiBearerAuth('token')
@Controller('v1/session')
export class SessionController {
  constructor(
    private readonly access: Access,
    private readonly roster: Roster,
    private readonly forgery: Forgery,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Reads(whoAmI)
  @Get()
  async read(
    @CurrentCaller() caller: Caller,
    @Req() { session }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply.header('cache-control', 'no-store');
    const { administers, investigates, readsTexts, seesAll } = await this.access.rightsOf(caller);
    return {
      caller,
      officer: caller.kind === 'officer' ? await this.#officer(caller.officer) : null,
      rights: { administers, investigates, readsTexts, seesAll },
      simulated: this.clock.simulated,
      now: this.clock.now(),
      materialBytesMax: this.settings.materialLimitBytes,
      csrfToken: session ? this.forgery.tokenOf(session.token) : null,
      session: session ? this.#view(session) : null,
    };
  }

  async #officer(officer: OfficerId) {
    const now = this.clock.now();
    const [officers, units, posts] = await Promise.all([
      this.roster.officers(),
      this.roster.units(),
      this.roster.posts(),
    ]);
    const known = officers.get(officer)?.officer;
    if (!known) return null;
    const unitName = (unit: string) => units.get(unit)?.unit?.name ?? null;
    const held = [...posts.values()].flatMap((state) => {
      const holding = holdersAt(state, now).find((one) => one.officer === officer);
      if (!holding || !state.post) return [];
      const { id, name, unit } = state.post;
      return [{ post: id, name, unit, unitName: unitName(unit), as: holding.as }];
    });
    return { id: officer, name: known.name, unit: known.unit, unitName: unitName(known.unit), posts: held };
  }

  #view({ session, nowMs }: LiveSession) {
    const { idleAtMs, expiresAtMs } = sessionEnds({ ...session, seenAtMs: nowMs }, this.settings.login);
    return {
      authenticatedAt: utc(session.authenticatedAtMs),
      methods: session.methods,
      idleAt: utc(idleAtMs),
      expiresAt: utc(expiresAtMs),
      stepUpUntil: utc(session.authenticatedAtMs + this.settings.login.stepUpMs),
    };
  }
}
