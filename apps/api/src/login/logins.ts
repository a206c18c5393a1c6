import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { servesAt } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import type { OfficerId } from '#libs/kernel';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { officerId } from '../schemas/basics.js';
import {
  giveLogin,
  giveSession,
  loginOf,
  sessionTokenOf,
  takeLogin,
  takeSession,
} from '../sessions/cookies.js';
import { SessionStore } from '../sessions/session-store.js';
import { Sessions } from '../sessions/sessions.js';
import { LoginFailed } from './login-failed.js';
import { RelyingParty, type LoggedIn } from './relying-party.js';
import { returnPath } from './return-to.js';
import { loginLifeS, SealedLogin } from './sealed-login.js';

/** Begins, finishes and ends what a browser sees as "being logged in". */
@Injectable()
export class Logins {
  constructor(
    private readonly party: RelyingParty,
    private readonly sealed: SealedLogin,
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @returns where to send the browser @throws LoginFailed */
  async begin(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Readonly<{ returnTo?: string | undefined; stepUp: boolean }>,
  ): Promise<string> {
    const replaces = sessionTokenOf(request, this.settings);
    const returnTo = returnPath(asked.returnTo, this.settings.origin);
    const { login, url } = await this.party.begin(returnTo, replaces, asked.stepUp);
    giveLogin(reply, this.settings, login.state, await this.sealed.seal(login), loginLifeS);
    return url;
  }

  /** @returns where the browser wanted to go @throws LoginFailed */
  async finish(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const url = new URL(request.url, this.settings.origin);
    const state = url.searchParams.get('state') ?? '';
    const sealed = loginOf(request, this.settings, state);
    takeLogin(reply, this.settings, state);
    const login = sealed === null ? null : await this.sealed.open(sealed);
    if (login?.state !== state) throw new LoginFailed('login-expired');
    const loggedIn = await this.party.finish(url, login);
    const token = await this.store.begin(await this.#asOfficer(loggedIn), login.replaces);
    giveSession(reply, this.settings, token);
    return login.returnTo;
  }

  /** @returns where the browser goes on to, so that the issuer forgets it too */
  async end(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const token = sessionTokenOf(request, this.settings);
    const session = await this.sessions.peek(request);
    takeSession(reply, this.settings);
    if (token !== null) await this.store.end(token);
    // Whether or not the issuer answers, here he is logged out.
    const end = session && (await this.party.endOf(session.idToken).catch(() => null));
    return end ?? '/';
  }

  async #asOfficer({ claims, ...proof }: LoggedIn) {
    const claimed = officerId.safeParse(claims[this.settings.login.officerClaim]);
    if (!claimed.success) throw new LoginFailed('unknown-caller');
    const officer: OfficerId = claimed.data;
    const state = await this.sessions.officer(officer, Infinity);
    if (state.officer === null) throw new LoginFailed('unknown-caller');
    if (!servesAt(state, this.clock.now())) throw new LoginFailed('caller-inactive');
    return { officer, endings: 0, ...proof };
  }
}
