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
import type { Invitations } from '../invitations.js';
import type { PasskeySignIn } from './passkey-sign-in.js';
import { expiredPage, officersPage, proofPage } from './sign-in-pages.js';
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
  invitations: Pick<Invitations, 'redeem'>;
  passkeys: PasskeySignIn;
}>;

/** @property methods as RFC 8176 names them */
type Proof = Readonly<{ officer: OfficerId; methods: readonly string[] }>;

/** The page on which the embedded issuer learns who is there, and what it makes of the answer. */
export class SignIn {
  constructor(private readonly basis: SignInBasis) {}

  serves = (path: string) => path.startsWith(prefix);

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { provider, settings } = this.basis;
    const details = await provider.interactionDetails(request, response).catch(() => null);
    if (details?.prompt.name !== 'login') return this.#page(response, expiredPage(), 400);
    const { uid } = details;
    if (request.method === 'GET') return this.#page(response, await this.#ask(uid, null));
    if (request.method !== 'POST' || request.headers.origin !== new URL(settings.origin).origin)
      return this.#page(response, expiredPage(), 403);
    const form = await readForm(request);
    const proof = form && (await this.#proved(form, uid));
    if (!proof) return this.#page(response, await this.#ask(uid, 'wrong'), 403);
    const login = { accountId: proof.officer, amr: [...proof.methods], remember: false };
    const result: InteractionResults = { login };
    response.writeHead(303, { location: await provider.interactionResult(request, response, result) }).end();
  }

  /** A simulated log takes anybody's word; a real one wants a proof. */
  async #proved(form: URLSearchParams, uid: string): Promise<Proof | null> {
    const { simulated, directory, passkeys } = this.basis;
    const byPasskey = !simulated && form.has('credential');
    const officer = byPasskey ? await passkeys.proved(form, uid) : ((form.get('officer') ?? '') as OfficerId);
    if (officer === null || (await directory.officer(officer)) !== 'active') return null;
    if (simulated) return { officer, methods: ['simulated'] };
    if (byPasskey) return { officer, methods: ['pop', 'user'] };
    return (await this.#invited(officer, form.get('secret') ?? '')) ? { officer, methods: ['otp'] } : null;
  }

  /** The secret of the installation, for the administrator, or that of an invitation. */
  async #invited(officer: OfficerId, secret: string): Promise<boolean> {
    const { first, invitations } = this.basis;
    return first.redeem(officer, secret) || invitations.redeem(officer, secret, null);
  }

  async #ask(uid: string, fault: 'wrong' | null): Promise<Page> {
    const { simulated, offered, passkeys } = this.basis;
    return simulated ? officersPage(await offered.officers()) : proofPage(fault, passkeys.asked(uid));
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
