import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { freePort } from '../../../tools/process/ports.js';

/** A page of somebody else's on the same host: to a passkey the same relying party, to us another origin. */
export class OtherPage {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<OtherPage> {
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>other</title>'),
    );
    const port = await freePort();
    server.listen(port, 'localhost');
    await once(server, 'listening');
    return new OtherPage(server, `http://localhost:${port}`);
  }

  async end(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }
}
