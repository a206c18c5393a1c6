import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StreamCache } from '#libs/case-commands';
import type { OfficerState } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { streamOf, type OfficerId } from '#libs/kernel';
import type { Standing } from '../auth/caller.js';
import { challenge } from '../auth/token-verifier.js';
import { officerStanding } from '../auth/officer-standing.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import { sessionTokenOf } from './cookies.js';
import { Forgery } from './forgery.js';
import { isOver, type Session } from './session.js';
import { SessionStore } from './session-store.js';

/** A session that stands behind a request. */
export type LiveSession = Readonly<{ token: string; session: Session; nowMs: number }>;

/** Whether a browser's session still stands: its own limits, and what the log says of its officer by now. */
@Injectable()
export class Sessions {
  constructor(
    private readonly store: SessionStore,
    private readonly streams: StreamCache,
    private readonly forgery: Forgery,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @throws Problem unauthenticated, session-over, unknown-caller, caller-inactive, cross-site */
  async of(request: FastifyRequest): Promise<LiveSession> {
    const token = sessionTokenOf(request, this.settings);
    if (token === null) throw new Problem('unauthenticated', {}, challenge);
    const live = await this.#live(token);
    this.forgery.check(request, token);
    return live;
  }

  /** The session a browser has, if it has one, for logging it out or in again. */
  async peek(request: FastifyRequest): Promise<Session | null> {
    const token = sessionTokenOf(request, this.settings);
    return token === null ? null : ((await this.store.find(token))?.session ?? null);
  }

  /** The officer's directory state as the log has it. @param version at least this far */
  async officer(officer: OfficerId, version: number): Promise<OfficerState> {
    return (await this.#known(officer, version)).state as OfficerState;
  }

  /** Whether the officer serves, as the log has it. @param version at least this far */
  async standing(officer: OfficerId, version: number): Promise<Standing> {
    return officerStanding(await this.#known(officer, version), this.clock.now());
  }

  async #known(officer: OfficerId, version: number) {
    const stream = streamOf.officer(officer);
    const known = this.streams.peek(stream);
    return known && known.version >= version ? known : this.streams.refresh(stream);
  }

  async #live(token: string): Promise<LiveSession> {
    const found = await this.store.find(token);
    if (!found || isOver(found.session, this.settings.login, found.nowMs)) {
      if (found) await this.store.end(token);
      throw new Problem('session-over', {}, challenge);
    }
    const { session, nowMs } = found;
    const standing = await this.standing(session.officer, found.officerVersion);
    const { endings } = await this.officer(session.officer, found.officerVersion);
    if (session.endings < endings) {
      await this.store.end(token);
      throw new Problem('session-over', {}, challenge);
    }
    if (standing === 'unknown') throw new Problem('unknown-caller');
    if (standing === 'inactive') throw new Problem('caller-inactive');
    await this.store.note(token, found);
    return { token, session, nowMs };
  }
}
