import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OfficerId } from '#libs/kernel';
import { Invitations } from '../auth/invitations.js';
import { LoginNames } from '../auth/login-names.js';
import { SETTINGS, type Settings } from '../config/settings.js';
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
import { loginLifeS, SealedLogin, type Invited } from './sealed-login.js';

/** Begins, finishes and ends what a browser sees as "being logged in". */
@Injectable()
export class Logins {
  constructor(
    private readonly party: RelyingParty,
    private readonly sealed: SealedLogin,
    private readonly sessions: Sessions,
    private readonly store: SessionStore,
    private readonly names: LoginNames,
    private readonly invitations: Invitations,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** @returns where to send the browser @throws LoginFailed */
  async begin(
    request: FastifyRequest,
    reply: FastifyReply,
    asked: Readonly<{ returnTo?: string | undefined; stepUp: boolean; invitation: Invited | null }>,
  ): Promise<string> {
    const replaces = sessionTokenOf(request, this.settings);
    const returnTo = returnPath(asked.returnTo, this.settings.origin);
    const { stepUp, invitation } = asked;
    const { login, url } = await this.party.begin({ returnTo, replaces, stepUp, invitation });
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
    const token = await this.store.begin(await this.#asOfficer(loggedIn, login.invitation), login.replaces);
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

  async #asOfficer({ claims, ...proof }: LoggedIn, invitation: Invited | null) {
    const name = claims[this.settings.login.officerClaim];
    if (typeof name !== 'string') throw new LoginFailed('unknown-caller');
    const officer = await this.#officerNamed(name, invitation);
    const [standing, state] = await Promise.all([
      this.sessions.standing(officer, Infinity),
      this.sessions.officer(officer, Infinity),
    ]);
    if (standing === 'unknown' || !this.names.names(state, name)) throw new LoginFailed('unknown-caller');
    if (standing === 'inactive') throw new LoginFailed('caller-inactive');
    return { officer, endings: state.endings, ...proof };
  }

  /** Who comes with an invitation is not known yet: what the issuer calls him is bound to the invited officer. */
  async #officerNamed(name: string, invitation: Invited | null): Promise<OfficerId> {
    const known = await this.names.officerOf(name);
    if (!invitation || !this.names.areBound) {
      if (known === null) throw new LoginFailed('unknown-caller');
      return known;
    }
    const { officer, secret } = invitation;
    const another = known !== null && known !== officer;
    if (another || !(await this.invitations.redeem(officer, secret, this.names.digestOf(name))))
      throw new LoginFailed('invitation-void');
    return officer;
  }
}
