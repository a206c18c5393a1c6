import { randomInt } from 'node:crypto';
import { connect, createServer, type Server } from 'node:net';

/** Below the ranges from which systems take ports for outgoing connections: those may be taken at any moment. */
const lowest = 15_000;
const highest = 32_000;

/** A TCP port of the loopback interface that nothing listens on now. Another program may still take it first. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port as number;
}

/** Several different free ports of the loopback interface. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const held = new Map<number, Server>();
  try {
    while (held.size < count) {
      const port = randomInt(lowest, highest);
      const server = await listening(port);
      if (server) held.set(port, server);
    }
    return [...held.keys()];
  } finally {
    await Promise.all([...held.values()].map((server) => new Promise((done) => server.close(done))));
  }
}

/** Null when the port is taken. */
function listening(port: number): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/** Whether something accepts connections there. */
export function listens(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const answer = (yes: boolean): void => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
