import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Asked, Claims } from './asked.js';

const main = fileURLToPath(new URL('main.js', import.meta.url));

/** An OpenID Connect server of another maker, for specs. */
export class OtherIssuer {
  readonly #waiting = new Map<number, (value: unknown) => void>();
  #asked = 0;
  url = '';

  private constructor(private readonly child: ChildProcess) {
    child.on('message', ({ id, value }: { id: number; value: unknown }) => this.#waiting.get(id)?.(value));
  }

  static async start(): Promise<OtherIssuer> {
    const issuer = new OtherIssuer(
      fork(main, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
    );
    issuer.url = (await issuer.#ask('start', {})) as string;
    return issuer;
  }

  async logsIn(claims: Claims): Promise<void> {
    await this.#ask('log in', claims);
  }

  async token(claims: Claims = {}): Promise<string> {
    return (await this.#ask('token', { sub: 'admin', aud: 'countersign', ...claims })) as string;
  }

  end(): Promise<void> {
    return new Promise((ended) => {
      this.child.once('exit', () => ended());
      this.child.kill();
    });
  }

  #ask(says: Asked['says'], claims: Claims): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((answered) => {
      this.#waiting.set(id, answered);
      this.child.send({ id, says, claims } satisfies Asked);
    });
  }
}
