import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { createLocalJWKSet, createRemoteJWKSet } from 'jose';
import { SETTINGS, type Settings } from '../config/settings.js';
import { CALLER_DIRECTORY, type CallerDirectory } from './caller.js';
import { CallerGuard } from './caller.guard.js';
import { DirectoryStanding } from './directory-standing.js';
import { discoveredKeys } from './discovered-keys.js';
import { embeddedIssuer, embeddedIssuerOf } from './embedded-issuer.js';
import { issuerAlgorithm, issuerKeys } from './issuer-keys.js';
import { TokenVerifier, type TokenRules } from './token-verifier.js';

/** The embedded OIDC provider, or null when `OIDC_ISSUER` names another. */
export const EMBEDDED_ISSUER = Symbol('EmbeddedIssuer');

/** Asymmetric only: with any of these, who can verify cannot sign. */
const externalAlgorithms = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'];

async function tokenRules(settings: Settings): Promise<TokenRules> {
  const { issuer, audience, keysFolder } = settings;
  if (issuer !== null) {
    return {
      issuer,
      audience,
      algorithms: externalAlgorithms,
      key: discoveredKeys(issuer, createRemoteJWKSet),
    };
  }
  const keys = await issuerKeys(keysFolder);
  const key = createLocalJWKSet({ keys: [keys.public] });
  return { issuer: embeddedIssuerOf(settings), audience, algorithms: [issuerAlgorithm], key };
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
    {
      provide: EMBEDDED_ISSUER,
      inject: [SETTINGS, CALLER_DIRECTORY],
      useFactory: async (settings: Settings, directory: CallerDirectory) =>
        settings.issuer === null
          ? embeddedIssuer(settings, await issuerKeys(settings.keysFolder), directory)
          : null,
    },
    { provide: APP_GUARD, useClass: CallerGuard },
  ],
  exports: [CALLER_DIRECTORY, TokenVerifier, EMBEDDED_ISSUER],
})
export class AuthModule {}
