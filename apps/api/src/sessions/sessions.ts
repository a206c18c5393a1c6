import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { StreamCache } from '#libs/case-commands';
import { servesAt, type OfficerState } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { streamOf, type OfficerId } from '#libs/kernel';
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
    if (token === null) throw new Problem('unauthenticated');
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
    const stream = streamOf.officer(officer);
    const known = this.streams.peek(stream);
    const found = known && known.version >= version ? known : await this.streams.refresh(stream);
    return found.state as OfficerState;
  }

  async #live(token: string): Promise<LiveSession> {
    const found = await this.store.find(token);
    if (!found || isOver(found.session, this.settings.login, found.nowMs)) {
      if (found) await this.store.end(token);
      throw new Problem('session-over');
    }
    const { session, nowMs } = found;
    const officer = await this.officer(session.officer, found.officerVersion);
    if (officer.officer === null) throw new Problem('unknown-caller');
    if (!servesAt(officer, this.clock.now())) throw new Problem('caller-inactive');
    await this.store.note(token, found);
    return { token, session, nowMs };
  }
}
