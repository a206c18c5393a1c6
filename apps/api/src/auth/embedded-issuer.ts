import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Provider, { errors, type ResourceServer, type TokenEndpointGrantContext } from 'oidc-provider';
import type { OfficerId } from '#libs/kernel';
import { newSecret, sameSecret, secretFile } from '../secrets/secret-file.js';
import type { Settings } from '../config/settings.js';
import type { CallerDirectory } from './caller.js';
import { issuerAlgorithm, type IssuerKeys } from './issuer-keys.js';
import { exchangeGrant, IssuerStore } from './issuer-store.js';

/** How long a token lives, in seconds of wall time. */
const tokenLifetimeS = 3_600;

type Exchange = { subject_token?: string; subject_token_type?: string; requested_subject?: string };

export const embeddedIssuerOf = ({ origin }: Pick<Settings, 'origin'>) => `${origin}/oidc`;

/** Whoever can read this file may ask for any officer's token: the command line and the demonstration. */
export const exchangeSecretPath = (keysFolder: string) => join(keysFolder, 'token-exchange.secret');

/**
 * The issuer in the box, for installations without one of their own: client credentials for case-management systems,
 * and a token exchange for who holds the installation's secret.
 */
export function embeddedIssuer(settings: Settings, keys: IssuerKeys, directory: CallerDirectory): Provider {
  const { keysFolder, origin, audience } = settings;
  const resource = `${origin}/v1`;
  const resourceServer: ResourceServer = {
    scope: '',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: tokenLifetimeS,
    jwt: { sign: { alg: issuerAlgorithm } },
  };
  const provider = new Provider(embeddedIssuerOf(settings), {
    adapter: (kind: string) => new IssuerStore(kind, keysFolder, directory),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    clientDefaults: { id_token_signed_response_alg: issuerAlgorithm },
    enabledJWA: { idTokenSigningAlgValues: [issuerAlgorithm] },
    responseTypes: [],
    ttl: { AccessToken: tokenLifetimeS, ClientCredentials: tokenLifetimeS },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer,
      },
    },
  });
  const secret = secretFile(exchangeSecretPath(keysFolder), newSecret);
  provider.registerGrantType<Exchange>(
    exchangeGrant,
    (ctx) =>
      exchange(provider, ctx, {
        secret,
        directory,
        server: new provider.ResourceServer(resource, resourceServer),
      }),
    ['subject_token', 'subject_token_type', 'requested_subject', 'requested_token_type', 'audience'],
  );
  return provider;
}

/** RFC 8693: the installation's secret in exchange for a token of the officer asked for. */
async function exchange(
  provider: Provider,
  ctx: TokenEndpointGrantContext<Exchange>,
  known: Readonly<{
    secret: string;
    directory: CallerDirectory;
    server: InstanceType<Provider['ResourceServer']>;
  }>,
): Promise<void> {
  const { subject_token: given, requested_subject: officer } = ctx.oidc.params;
  if (!given || !officer) throw new errors.InvalidRequest('subject_token and requested_subject are required');
  if (!sameSecret(given, known.secret))
    throw new errors.InvalidGrant('subject_token is not this installation’s secret');
  if ((await known.directory.officer(officer as OfficerId)) !== 'active') {
    throw new errors.InvalidGrant('requested_subject is not an active officer of the directory');
  }
  const token = new provider.AccessToken({
    client: ctx.oidc.client,
    accountId: officer,
    // Nothing is granted beyond the token itself; the id only names the exchange.
    grantId: randomUUID(),
    gty: 'token-exchange',
    resourceServer: known.server,
  });
  ctx.body = {
    access_token: await token.save(),
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: token.expiration,
  };
}
