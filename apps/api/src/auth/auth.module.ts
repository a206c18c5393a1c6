import { Global, Inject, Injectable, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { createLocalJWKSet, createRemoteJWKSet } from 'jose';
import { StreamCache } from '#libs/case-commands';
import type { LogClock } from '#libs/event-log';
import { Roster } from '../access/roster.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import { WorkDatabase } from '../engine/work-database.js';
import { PasskeyCounters } from '../passkeys/counters.js';
import { Forgery } from '../sessions/forgery.js';
import { SessionStore } from '../sessions/session-store.js';
import { Sessions } from '../sessions/sessions.js';
import { StepUp } from '../sessions/step-up.js';
import { CALLER_DIRECTORY, type CallerDirectory } from './caller.js';
import { CallerGuard } from './caller.guard.js';
import { DirectoryStanding } from './directory-standing.js';
import { discoveredKeys } from './discovered-keys.js';
import { embeddedIssuer, embeddedIssuerOf } from './embedded-issuer.js';
import { Invitations } from './invitations.js';
import { issuerAlgorithm, issuerKeys } from './issuer-keys.js';
import { IssuerMemory } from './issuer-memory.js';
import { LoginNames } from './login-names.js';
import type { EmbeddedIssuer } from './mount-issuer.js';
import { FirstSignIn } from './sign-in/first-sign-in.js';
import { OFFERED, type Offered } from './sign-in/offered.js';
import { PasskeySignIn } from './sign-in/passkey-sign-in.js';
import { RosterOffered } from './sign-in/roster-offered.js';
import { SignIn } from './sign-in/sign-in.js';
import { TokenVerifier, type TokenRules } from './token-verifier.js';

/** The {@link EmbeddedIssuer}, or null when `OIDC_ISSUER` names another. */
export const EMBEDDED_ISSUER = Symbol('EmbeddedIssuer');

/** Asymmetric only: with any of these, who can verify cannot sign. */
const externalAlgorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];

async function tokenRules(settings: Settings): Promise<TokenRules> {
  const { issuer, audience, keysFolder, login } = settings;
  if (issuer !== null) {
    return {
      issuer,
      audience,
      officerClaim: login.officerClaim,
      algorithms: externalAlgorithms,
      key: discoveredKeys(issuer, createRemoteJWKSet),
    };
  }
  const keys = await issuerKeys(keysFolder);
  const key = createLocalJWKSet({ keys: [keys.public] });
  const rules = { issuer: embeddedIssuerOf(settings), audience, officerClaim: 'sub' };
  return { ...rules, algorithms: [issuerAlgorithm], key };
}

/** The issuer in the box with its sign-in page, unless another issuer is used. */
async function issuerInTheBox(
  settings: Settings,
  { directory, clock, offered, invitations, ...people }: IssuerParts,
  work: WorkDatabase,
): Promise<EmbeddedIssuer | null> {
  const { issuer, keysFolder, origin } = settings;
  if (issuer !== null) return null;
  const { simulated } = clock;
  const keys = await issuerKeys(keysFolder);
  const memory = new IssuerMemory(work);
  const provider = embeddedIssuer(settings, keys, { directory, memory, simulated });
  const first = new FirstSignIn(keysFolder);
  const passkeys = new PasskeySignIn({ settings, clock, ...people });
  const proofs = { offered, first, invitations, passkeys };
  const signIn = new SignIn({ provider, settings, simulated, directory, ...proofs });
  return { provider, signIn, origin };
}

/** What the issuer in the box asks of the rest. */
@Injectable()
class IssuerParts {
  constructor(
    @Inject(CALLER_DIRECTORY) readonly directory: CallerDirectory,
    @Inject(LOG_CLOCK) readonly clock: LogClock,
    @Inject(OFFERED) readonly offered: Offered,
    readonly invitations: Invitations,
    readonly roster: Roster,
    readonly streams: StreamCache,
    readonly counters: PasskeyCounters,
  ) {}
}

@Global()
@Module({
  providers: [
    { provide: CALLER_DIRECTORY, useClass: DirectoryStanding },
    {
      provide: TokenVerifier,
      inject: [SETTINGS],
      useFactory: async (settings: Settings) => new TokenVerifier(await tokenRules(settings)),
    },
    { provide: OFFERED, useClass: RosterOffered },
    {
      provide: EMBEDDED_ISSUER,
      inject: [SETTINGS, IssuerParts, WorkDatabase],
      useFactory: issuerInTheBox,
    },
    IssuerParts,
    LoginNames,
    Invitations,
    SessionStore,
    Forgery,
    Sessions,
    StepUp,
    { provide: APP_GUARD, useClass: CallerGuard },
  ],
  exports: [
    LoginNames,
    Invitations,
    CALLER_DIRECTORY,
    TokenVerifier,
    EMBEDDED_ISSUER,
    SessionStore,
    Forgery,
    Sessions,
    StepUp,
  ],
})
export class AuthModule {}
