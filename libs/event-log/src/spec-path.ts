import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Ends are carried as everything else is, and so can be kept back. */
const halfOpen = { allowHalfOpen: true } as const;

/** A path to PostgreSQL that can go silent, as a firewall's table or a dead switch does it: no end, no refusal, nothing. */
export class SpecPath {
  readonly #ends: Socket[] = [];
  readonly #server: Server;

  private constructor(private readonly target: URL) {
    this.#server = createServer(halfOpen, (client) => this.#carry(client));
  }

  static async to(databaseUrl: string): Promise<SpecPath> {
    const path = new SpecPath(new URL(databaseUrl));
    path.#server.listen(0, '127.0.0.1');
    await once(path.#server, 'listening');
    return path;
  }

  /** @param queryTimeoutMs in place of the patience of production */
  url(queryTimeoutMs: number): string {
    const url = new URL(this.target);
    url.port = String((this.#server.address() as { port: number }).port);
    url.searchParams.set('query_timeout', String(queryTimeoutMs));
    return url.href;
  }

  /** Every connection there is now carries nothing any more, not even its end; later ones do. */
  goSilent(): void {
    for (const end of this.#ends) end.removeAllListeners('data').removeAllListeners('end').resume();
  }

  async close(): Promise<void> {
    for (const end of this.#ends) end.destroy();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #carry(client: Socket): void {
    const server = connect({ port: Number(this.target.port), host: this.target.hostname, ...halfOpen });
    this.#ends.push(client, server);
    client.on('data', (chunk) => server.write(chunk)).on('end', () => server.end());
    server.on('data', (chunk) => client.write(chunk)).on('end', () => client.end());
    for (const end of [client, server]) end.on('error', () => undefined);
  }
}
