import { EventEmitter } from 'node:events';
import type pg from 'pg';
import { clientOf, hangUp, type LogAddress } from './connection.js';

/** `leaves`: events got leaf indexes. `clock`: a simulated clock was moved; the payload says where to. */
export type Channel = 'leaves' | 'clock';
const channels: readonly Channel[] = ['leaves', 'clock'];

const reconnectMs = 500;

/**
 * One connection that listens for the whole process and reconnects by itself. News can be lost while it is away:
 * whoever waits must also look from time to time. Every reconnection counts as news on every channel.
 */
export class Notifications {
  readonly #emitter = new EventEmitter().setMaxListeners(0);
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(private readonly address: LogAddress) {}

  async start(): Promise<void> {
    const client = clientOf(this.address);
    client.on('notification', ({ channel, payload }) =>
      this.#emitter.emit(channel.replace('countersign_', ''), payload ?? ''),
    );
    client.on('error', () => this.#reconnect(client));
    client.on('end', () => this.#reconnect(client));
    this.#client = client;
    try {
      await client.connect();
      await client.query(channels.map((channel) => `LISTEN countersign_${channel}`).join('; '));
      for (const channel of channels) this.#emitter.emit(channel, '');
    } catch {
      this.#reconnect(client);
    }
  }

  /** @returns how to stop listening */
  on(channel: Channel, heard: (payload: string) => void): () => void {
    this.#emitter.on(channel, heard);
    return () => void this.#emitter.off(channel, heard);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    if (this.#client) await hangUp(this.#client);
  }

  #reconnect(broken: pg.Client): void {
    if (this.#closed || this.#client !== broken) return;
    this.#client = null;
    void hangUp(broken);
    this.#timer = setTimeout(() => void this.start(), reconnectMs).unref();
  }
}
