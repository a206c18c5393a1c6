import type { CDPSession, Page } from 'playwright-core';

type Credential = Readonly<{
  credentialId: string;
  isResidentCredential: boolean;
  rpId?: string;
  privateKey: string;
  userHandle?: string;
  signCount: number;
}>;

/** What an authenticator answered, as it goes with a decision. */
export type Asserted = Readonly<{ value: string; authenticatorData: string; clientDataJSON: string }>;

type Asking = Readonly<{ challenge: string; userVerification: 'required' | 'discouraged' }>;

/** Runs in a page: asks whatever authenticator is there, as any script of that page could. */
const askInPage = `async ({ challenge, userVerification, credentialId }) => {
  const read = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=/g, '');
  const { response } = await navigator.credentials.get({ publicKey: {
    challenge: read(challenge), rpId: location.hostname, userVerification,
    allowCredentials: [{ type: 'public-key', id: read(credentialId) }] } });
  return { value: text(response.signature), authenticatorData: text(response.authenticatorData), clientDataJSON: text(response.clientDataJSON) };
}`;

/** The authenticator of one tab, as Chromium itself plays it: CTAP2, with its user verified, who touches it at once. */
export class Authenticator {
  private constructor(
    private readonly page: Page,
    private readonly devtools: CDPSession,
    private readonly authenticatorId: string,
  ) {}

  static async in(page: Page): Promise<Authenticator> {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return new Authenticator(page, devtools, authenticatorId);
  }

  /** Whether it recognises its user from now on. */
  async recognises(isUserVerified: boolean): Promise<void> {
    const { authenticatorId } = this;
    await this.devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
  }

  /** The one credential that it holds, private key included. */
  async credential(): Promise<Credential> {
    const { authenticatorId } = this;
    const { credentials } = await this.devtools.send('WebAuthn.getCredentials', { authenticatorId });
    const [only] = credentials;
    if (!only || credentials.length > 1) throw new Error(`${credentials.length} credentials`);
    return only;
  }

  /** Holds a copy of a credential, which has counted as far as it is told, in place of its own. */
  async holds(credential: Credential, signCount = credential.signCount): Promise<void> {
    const { authenticatorId } = this;
    await this.devtools.send('WebAuthn.clearCredentials', { authenticatorId });
    await this.devtools.send('WebAuthn.addCredential', {
      authenticatorId,
      credential: { ...credential, signCount },
    });
  }

  /** As a script of the page that stands in this tab. */
  async asked(asking: Asking): Promise<Asserted> {
    const { credentialId } = await this.credential();
    const id = Buffer.from(credentialId, 'base64').toString('base64url');
    const given = JSON.stringify({ ...asking, credentialId: id });
    return (await this.page.evaluate(`(${askInPage})(${given})`)) as Asserted;
  }
}
