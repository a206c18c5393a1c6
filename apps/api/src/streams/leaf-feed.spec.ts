import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Subscription } from '#libs/event-log';
import { LeafFeed } from './leaf-feed.js';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('a stream of events whose reader leaves', () => {
  let server: Server;
  let reader: Socket;
  let feed: LeafFeed;
  let asksRights: Promise<unknown>;
  let giveRights: () => void;
  let followed: Subscription[];
  let responses: ServerResponse[];
  let serving: Promise<void>[];

  beforeEach(async () => {
    [followed, responses, serving] = [[], [], []];
    let asked: () => void;
    asksRights = new Promise<void>((resolve) => (asked = resolve));
    const rights = new Promise<void>((resolve) => (giveRights = resolve));
    const access = {
      rightsOf: async () => {
        asked();
        await rights;
        return {};
      },
    };
    const subscribe = async (subscription: Subscription) => {
      followed.push(subscription);
      const { signal } = subscription;
      if (!signal.aborted) await once(signal, 'abort');
    };
    feed = new LeafFeed(access as never, { rows: async () => [{ next: '3' }] } as never, subscribe);
    server = createServer((_, raw) => {
      responses.push(raw);
      serving.push(serve(raw));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    reader = connect(port, '127.0.0.1').on('error', () => undefined);
    reader.write('GET /v1/stream HTTP/1.1\r\nHost: here\r\n\r\n');
  });
  afterEach(async () => {
    feed.beforeApplicationShutdown();
    reader.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const serve = (raw: ServerResponse) => {
    const reply = { raw, hijack: () => reply, getHeaders: () => ({}) };
    const request = { method: 'GET', id: 'trace' };
    return feed.serve({ caller: {}, lastEventId: undefined, request, reply, only: null } as never);
  };
  const left = async () => {
    const [raw] = responses as [ServerResponse];
    const closed = once(raw, 'close');
    reader.destroy();
    await closed;
  };

  it('ends with him', async () => {
    giveRights();
    await once(reader, 'data');
    expect(followed).toHaveLength(1);
    await left();
    await Promise.all(serving);
    expect(followed[0]?.signal.aborted).toBe(true);
  });

  it('is not begun when he has left while his rights were looked up', async () => {
    await asksRights;
    await left();
    giveRights();
    await turn();
    expect(followed).toEqual([]);
    await Promise.all(serving);
  });

  it('is not begun when he has left before', async () => {
    await asksRights;
    await left();
    giveRights();
    const late = serve(responses[0]!);
    await turn();
    expect(followed).toEqual([]);
    await late;
  });

  it('ends at shutdown although his rights are still being looked up', async () => {
    await asksRights;
    feed.beforeApplicationShutdown();
    giveRights();
    await turn();
    expect(followed.every(({ signal }) => signal.aborted)).toBe(true);
    await Promise.all(serving);
    expect(responses[0]?.writableEnded).toBe(true);
  });
});
