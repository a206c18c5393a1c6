import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import type { InteractionResults } from 'oidc-provider';
import type { OfficerId } from '#libs/kernel';
import type { Settings } from '../../config/settings.js';
import { documentOf, type Page } from '../../html-pages/page.js';
import { contentPolicy } from '../../html-pages/policy.js';
import type { CallerDirectory } from '../caller.js';
import { readForm } from '../read-form.js';
import type { FirstSignIn } from './first-sign-in.js';
import { expiredPage, officersPage, secretPage } from './sign-in-pages.js';
import type { Offered } from './offered.js';

const prefix = '/oidc/sign-in/';

/** Where the embedded issuer asks who somebody is. @param uid of the interaction */
export const signInPath = (uid: string) => `${prefix}${uid}`;

export type SignInBasis = Readonly<{
  provider: Provider;
  settings: Pick<Settings, 'origin'>;
  simulated: boolean;
  directory: CallerDirectory;
  offered: Offered;
  first: FirstSignIn;
}>;

type Proof = Readonly<{ officer: OfficerId; method: string }>;

/** The page on which the embedded issuer learns who is there, and what it makes of the answer. */
export class SignIn {
  constructor(private readonly basis: SignInBasis) {}

  serves = (path: string) => path.startsWith(prefix);

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { provider, settings } = this.basis;
    const details = await provider.interactionDetails(request, response).catch(() => null);
    if (details?.prompt.name !== 'login') return this.#page(response, expiredPage(), 400);
    if (request.method === 'GET') return this.#page(response, await this.#ask(null));
    if (request.method !== 'POST' || request.headers.origin !== new URL(settings.origin).origin)
      return this.#page(response, expiredPage(), 403);
    const form = await readForm(request);
    const proof = form && (await this.#proved(form));
    if (!proof) return this.#page(response, await this.#ask('wrong'), 403);
    const login = { accountId: proof.officer, amr: [proof.method], remember: false };
    const result: InteractionResults = { login };
    response.writeHead(303, { location: await provider.interactionResult(request, response, result) }).end();
  }

  /** A simulated log takes anybody's word; a real one wants a proof. */
  async #proved(form: URLSearchParams): Promise<Proof | null> {
    const { simulated, first, directory } = this.basis;
    const officer = (form.get('officer') ?? '') as OfficerId;
    if ((await directory.officer(officer)) !== 'active') return null;
    if (simulated) return { officer, method: 'simulated' };
    return first.redeem(officer, form.get('secret') ?? '') ? { officer, method: 'otp' } : null;
  }

  async #ask(fault: 'wrong' | null): Promise<Page> {
    const { simulated, offered } = this.basis;
    return simulated ? officersPage(await offered.officers()) : secretPage(fault);
  }

  #page(response: ServerResponse, page: Page, status = 200): void {
    response
      .writeHead(status, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentPolicy(),
        'cache-control': 'no-store',
      })
      .end(documentOf(page, this.basis.simulated));
  }
}
