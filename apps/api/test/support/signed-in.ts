import { CountersignClient } from '#libs/client';
import type { ApiUnderTest } from './api-under-test.js';
import type { Browser } from './browser.js';

/** The product's client as a script of its own page uses it: with the browser's session and the token against forgery. */
export async function signedIn(api: ApiUnderTest, browser: Browser): Promise<CountersignClient> {
  const session = await browser.fetch(`${api.baseUrl}/v1/session`);
  const { csrfToken } = (await session.json()) as Readonly<{ csrfToken?: string }>;
  const asPage: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.delete('authorization');
    headers.set('origin', api.settings.origin);
    headers.set('x-csrf-token', csrfToken ?? '');
    return browser.fetch(input instanceof Request ? input.url : String(input), { ...init, headers });
  };
  return new CountersignClient({ baseUrl: api.baseUrl, token: 'none', retries: 0, fetch: asPage });
}
