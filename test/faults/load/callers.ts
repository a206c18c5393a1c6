import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CountersignClient, exchangeToken, type Token } from '#libs/client';

const renewBeforeMs = 120_000;
/** One attempt; a process that was killed answers nothing, one that is frozen answers late. */
const attemptMs = 8_000;

/** Speaks as any officer to any of the API processes, which share issuer and keys. Never repeats a call by itself. */
export class Callers {
  readonly #secret: string;
  readonly #tokens = new Map<string, Readonly<{ token: string; until: number }>>();

  constructor(
    readonly origins: readonly string[],
    keysFolder: string,
  ) {
    this.#secret = readFileSync(join(keysFolder, 'token-exchange.secret'), 'utf8').trim();
  }

  /** @param nth which API process, counted round. @returns null while no process gives a token */
  async as(officer: string, nth: number): Promise<CountersignClient | null> {
    const baseUrl = this.origins[nth % this.origins.length] as string;
    const token = await this.#token(officer, baseUrl);
    return token === null
      ? null
      : new CountersignClient({ baseUrl, token, retries: 0, timeoutMs: attemptMs });
  }

  /** A token that was refused: one process's clock may have jumped over its end. */
  forget(officer: string): void {
    this.#tokens.delete(officer);
  }

  async #token(officer: string, baseUrl: string): Promise<string | null> {
    const known = this.#tokens.get(officer);
    if (known && Date.now() < known.until) return known.token;
    const answer = await exchangeToken(baseUrl, this.#secret, officer);
    if (!answer.ok) return null;
    const { access_token: token, expires_in }: Token = answer.value;
    this.#tokens.set(officer, { token, until: Date.now() + expires_in * 1_000 - renewBeforeMs });
    return token;
  }
}
