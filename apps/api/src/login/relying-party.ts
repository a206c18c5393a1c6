import * as oidc from 'openid-client';
import type { Settings } from '../config/settings.js';
import { readSecret } from '../secrets/secret-file.js';
import { LoginFailed } from './login-failed.js';
import type { LoginUnderWay } from './sealed-login.js';

/** What the issuer says of who has logged in. */
export type LoggedIn = Readonly<{
  claims: Readonly<Record<string, unknown>>;
  authenticatedAtMs: number;
  methods: readonly string[];
  idToken: string;
}>;

/**
 * How the issuer is spoken to.
 *
 * @property fetch for the back channel; null: the network
 * @property alwaysAsks the embedded issuer asks at every login: officers share machines
 */
export type IssuerAccess = Readonly<{
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  fetch: oidc.CustomFetch | null;
  alwaysAsks: boolean;
}>;

/** An external issuer, by the network and with the secret from the file named. @throws an Error when the file is missing */
export function externalIssuer(
  issuer: string,
  { clientId, clientSecretFile }: Settings['login'],
): IssuerAccess {
  const clientSecret = clientSecretFile === null ? null : readSecret(clientSecretFile);
  if (clientSecretFile !== null && !clientSecret)
    throw new Error(`OIDC_CLIENT_SECRET_FILE: ${clientSecretFile} holds no secret`);
  return { issuer, clientId, clientSecret, fetch: null, alwaysAsks: false };
}

/** What a login begins with. @property stepUp the officer is to show anew who he is */
type Beginning = Pick<LoginUnderWay, 'returnTo' | 'replaces' | 'invitation'> & Readonly<{ stepUp: boolean }>;

const timeoutS = 5;

/** OpenID Connect's authorization code flow with PKCE, in which the API is the client and the browser holds no token. */
export class RelyingParty {
  #found: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly access: IssuerAccess,
    private readonly settings: Pick<Settings, 'origin' | 'login'>,
  ) {}

  /** @throws LoginFailed issuer-unavailable */
  async begin({ stepUp, ...asked }: Beginning) {
    const configuration = await this.#configuration();
    const login: LoginUnderWay = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      ...asked,
      maxAgeS: stepUp ? 0 : null,
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirectUri,
      scope: this.settings.login.scope,
      code_challenge: await oidc.calculatePKCECodeChallenge(login.verifier),
      code_challenge_method: 'S256',
      state: login.state,
      nonce: login.nonce,
      ...((stepUp || this.access.alwaysAsks) && { prompt: 'login' }),
      ...(stepUp && { max_age: '0' }),
    });
    return { login, url: url.href };
  }

  /**
   * Uses the code that the browser brought. The id token's issuer, audience, signature, nonce and age are checked here.
   *
   * @param url as the browser was sent to it
   * @throws LoginFailed
   */
  async finish(url: URL, { state, nonce, verifier, maxAgeS }: LoginUnderWay): Promise<LoggedIn> {
    const configuration = await this.#configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
        ...(maxAgeS !== null && { maxAge: maxAgeS }),
      });
      const claims = tokens.claims() as oidc.IDToken;
      return {
        claims,
        authenticatedAtMs: (typeof claims.auth_time === 'number' ? claims.auth_time : claims.iat) * 1_000,
        methods: Array.isArray(claims['amr'])
          ? claims['amr'].filter((method) => typeof method === 'string')
          : [],
        idToken: tokens.id_token as string,
      };
    } catch (error) {
      throw failureOf(error);
    }
  }

  /** Where the issuer ends its own session; null when it offers no such place. @throws LoginFailed issuer-unavailable */
  async endOf(idToken: string): Promise<string | null> {
    const configuration = await this.#configuration();
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    return oidc.buildEndSessionUrl(configuration, {
      id_token_hint: idToken,
      post_logout_redirect_uri: `${this.settings.origin}/`,
    }).href;
  }

  get #redirectUri() {
    return `${this.settings.origin}/auth/callback`;
  }

  /** Asked for at the first login, and again at the next one when the issuer did not answer. */
  #configuration(): Promise<oidc.Configuration> {
    return (this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = null;
      throw new LoginFailed('issuer-unavailable', error);
    }));
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret, fetch } = this.access;
    const server = new URL(issuer);
    const execute = server.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    const auth = clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    return oidc.discovery(server, clientId, {}, auth, {
      execute,
      timeout: timeoutS,
      ...(fetch && { [oidc.customFetch]: fetch }),
    });
  }
}

/** What went wrong at the issuer: it is away, the person gave up, or what came back does not hold. */
function failureOf(error: unknown): LoginFailed {
  if (error instanceof oidc.AuthorizationResponseError)
    return new LoginFailed(error.error === 'access_denied' ? 'login-given-up' : 'login-refused', error);
  if (error instanceof TypeError && error.message === 'fetch failed')
    return new LoginFailed('issuer-unavailable', error);
  return new LoginFailed('login-refused', error);
}
