import type { Answer } from './problem.js';
import { Http } from './http.js';

export type Token = Readonly<{ access_token: string; token_type: string; expires_in: number }>;

/** A bearer token for an officer, for whoever may read the installation's exchange secret. `sub` is the officer's id. */
export function exchangeToken(baseUrl: string, secret: string, officer: string): Promise<Answer<Token>> {
  return requestToken(baseUrl, {
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    subject_token: secret,
    subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    requested_subject: officer,
  });
}

/** A bearer token for a case-management system. `sub` is the client's id. */
export function clientCredentials(baseUrl: string, id: string, secret: string): Promise<Answer<Token>> {
  const credentials = [id, secret].map(encodeURIComponent).join(':');
  const basic = `Basic ${Buffer.from(credentials).toString('base64')}`;
  return requestToken(baseUrl, { grant_type: 'client_credentials' }, basic);
}

function requestToken(
  baseUrl: string,
  parameters: Readonly<Record<string, string>>,
  authorization?: string,
): Promise<Answer<Token>> {
  const bytes = new TextEncoder().encode(new URLSearchParams(parameters).toString());
  return new Http({ baseUrl, ...(authorization !== undefined && { authorization }) }).post<Token>(
    '/oidc/token',
    {
      form: { contentType: 'application/x-www-form-urlencoded', bytes },
    },
  );
}
