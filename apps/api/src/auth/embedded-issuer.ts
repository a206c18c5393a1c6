import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Provider, {
  errors,
  type KoaContextWithOIDC,
  type ResourceServer,
  type TokenEndpointGrantContext,
} from 'oidc-provider';
import type { OfficerId } from '#libs/kernel';
import { newSecret, sameSecret, secretFile } from '../secrets/secret-file.js';
import type { Settings } from '../config/settings.js';
import type { CallerDirectory } from './caller.js';
import { issuerAlgorithm, type IssuerKeys } from './issuer-keys.js';
import type { IssuerMemory } from './issuer-memory.js';
import { exchangeGrant, IssuerStore } from './issuer-store.js';
import { failedIssuerPage, leavingPage, loggedOutPage } from './sign-in/issuer-pages.js';
import { signInPath } from './sign-in/sign-in.js';

/** How long a token lives, in seconds of wall time. */
const tokenLifetimeS = 3_600;

/** How long a person may take to say who he is. */
const interactionLifeS = 600;

/** How long the issuer knows a browser. It asks again at every login; this only lets a logout name whom it ends. */
const sessionLifeS = 12 * 3_600;

type Exchange = { subject_token?: string; subject_token_type?: string; requested_subject?: string };

export const embeddedIssuerOf = ({ origin }: Pick<Settings, 'origin'>) => `${origin}/oidc`;

/** Whoever can read this file may ask for any officer's token: the command line and the demonstration. */
export const exchangeSecretPath = (keysFolder: string) => join(keysFolder, 'token-exchange.secret');

/** What the issuer stands on. @property simulated its pages say so */
export type IssuerBasis = Readonly<{ directory: CallerDirectory; memory: IssuerMemory; simulated: boolean }>;

/**
 * The issuer in the box, for installations without one of their own: officers by their browsers, client credentials for
 * case-management systems, and a token exchange for who holds the installation's secret.
 */
export function embeddedIssuer(
  settings: Settings,
  keys: IssuerKeys,
  { directory, memory, simulated }: IssuerBasis,
): Provider {
  const { keysFolder, origin, audience } = settings;
  const resource = `${origin}/v1`;
  const resourceServer: ResourceServer = {
    scope: '',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: tokenLifetimeS,
    jwt: { sign: { alg: issuerAlgorithm } },
  };
  const provider: Provider = new Provider(embeddedIssuerOf(settings), {
    adapter: (kind: string) => new IssuerStore(kind, { keysFolder, origin, directory, memory }),
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookie] },
    clientDefaults: { id_token_signed_response_alg: issuerAlgorithm },
    enabledJWA: { idTokenSigningAlgValues: [issuerAlgorithm] },
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'amr'] },
    ttl: {
      AccessToken: tokenLifetimeS,
      ClientCredentials: tokenLifetimeS,
      AuthorizationCode: 60,
      IdToken: tokenLifetimeS,
      Interaction: interactionLifeS,
      Grant: sessionLifeS,
      Session: sessionLifeS,
    },
    interactions: { url: (_ctx, { uid }) => signInPath(uid) },
    findAccount: async (_ctx, id) =>
      (await directory.officer(id as OfficerId)) === 'active'
        ? { accountId: id, claims: () => ({ sub: id }) }
        : undefined,
    loadExistingGrant: (ctx) => grantFor(provider, ctx, resource),
    renderError: (ctx, { error }) => failedIssuerPage(ctx, error, simulated),
    features: {
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => leavingPage(ctx, form, simulated),
        postLogoutSuccessSource: (ctx) => loggedOutPage(ctx, simulated),
      },
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
  // Behind us there is nobody but ourselves: `mountIssuer` says under which address the installation is reached.
  provider.proxy = true;
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

/** The one web client is this very API, so nobody is asked whether it may know who he is. */
async function grantFor(provider: Provider, { oidc }: KoaContextWithOIDC, resource: string) {
  const { client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const kept = known === undefined ? undefined : await provider.Grant.find(known);
  if (kept) return kept;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(resource, '');
  await grant.save();
  return grant;
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
