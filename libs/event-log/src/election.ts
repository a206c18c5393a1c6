import type pg from 'pg';
import { clientOf, hangUp, type LogAddress } from './connection.js';
import { pause } from './pause.js';

/**
 * An office that one process of all holds at a time. What its holder writes goes over `client`, the connection that
 * holds the lock: who has lost the lock has lost his pen. An epoch, checked with every write, covers the rest.
 */
export type Office = Readonly<{
  client: pg.Client;
  /** Aborts when the connection, and with it the office, is lost. */
  lost: AbortSignal;
  resign(): Promise<void>;
}>;

const retryMs = 250;

/** Waits until this process holds an office. @returns null when the signal aborted first @throws when PostgreSQL cannot be reached */
export async function takeOffice(
  address: LogAddress,
  name: string,
  signal: AbortSignal,
): Promise<Office | null> {
  const client = clientOf(address);
  const lost = new AbortController();
  const lose = (): void => lost.abort();
  client.on('error', lose);
  client.on('end', lose);
  const resign = (): Promise<void> => hangUp(client);
  try {
    await client.connect();
    while (!signal.aborted) {
      const { rows } = await client.query<{ won: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS won',
        [`office/${name}`],
      );
      if (rows[0]?.won) return { client, lost: lost.signal, resign };
      await pause(retryMs, signal);
    }
  } catch (error) {
    await resign();
    throw error;
  }
  await resign();
  return null;
}
