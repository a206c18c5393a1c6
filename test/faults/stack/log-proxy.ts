import { connect, createServer, type Server, type Socket } from 'node:net';
import { binds, FrontendMessages } from './frontend-messages.js';

/**
 * At which moment of an append its connection is cut.
 *
 * - `unsent`: before it reached PostgreSQL. Nothing was committed.
 * - `sent`: with the append on its way. It commits, or not.
 * - `committed`: when PostgreSQL answers, which it does after the commit. The answer is thrown away.
 */
export type CutMoment = 'unsent' | 'sent' | 'committed';

/** The prepared statement by which every process appends. */
const appending = 'log-append';
const sync = 'S';

/** Stands between the processes and PostgreSQL, and cuts a connection at a chosen moment of an append. */
export class LogProxy {
  /** Cuts made, by moment. */
  readonly cuts: Record<CutMoment, number> = { unsent: 0, sent: 0, committed: 0 };
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #armed: CutMoment[] = [];

  /** @param target PostgreSQL's port now, asked at each connection */
  constructor(private readonly target: () => number) {
    this.#server = createServer((client) => this.#serve(client));
  }

  /** @returns the port */
  async listen(): Promise<number> {
    await new Promise<void>((listening) => this.#server.listen(0, '127.0.0.1', listening));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('No TCP address');
    return address.port;
  }

  /** The next append of any process is cut at this moment. */
  arm(moment: CutMoment): void {
    this.#armed.push(moment);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((closed) => this.#server.close(closed));
  }

  #serve(client: Socket): void {
    const server = connect({ port: this.target(), host: '127.0.0.1', noDelay: true });
    const cut = () => [client, server].forEach((socket) => socket.destroy());
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.setNoDelay(true).once('close', () => (cut(), this.#sockets.delete(socket)));
      // Either end may be killed at any time: that is the drill.
      socket.on('error', cut);
    }
    this.#carry(client, server, cut);
  }

  #carry(client: Socket, server: Socket, cut: () => void): void {
    const messages = new FrontendMessages();
    let moment: CutMoment | null = null;
    client.on('data', (chunk: Buffer) => {
      for (const message of messages.take(chunk)) {
        if (binds(message, appending)) moment ??= this.#armed.shift() ?? null;
        if (moment === 'unsent') return this.#count(moment, cut);
        server.write(message.bytes);
        if (moment === 'sent' && message.type === sync)
          return void server.write(Buffer.alloc(0), () => this.#count('sent', cut));
      }
    });
    server.on('data', (chunk: Buffer) => {
      if (moment === 'committed') this.#count(moment, cut);
      else if (moment === null) client.write(chunk);
    });
  }

  #count(moment: CutMoment, cut: () => void): void {
    this.cuts[moment] += 1;
    cut();
  }
}
