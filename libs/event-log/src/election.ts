import type pg from 'pg';
import { clientOf, hangUp, type LogAddress, type SessionSettings } from './connection.js';
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
const signOfLifeMs = 2_000;

/**
 * A process that is stopped, or whose machine is gone, still holds its connection as far as the server knows, and with
 * it the lock. Who says nothing for ten seconds is deposed: the server ends the session.
 */
const deposing: SessionSettings = {
  idle_session_timeout: 10_000,
  tcp_keepalives_idle: 5,
  tcp_keepalives_interval: 5,
  tcp_keepalives_count: 3,
};

/** Waits until this process holds an office. @returns null when the signal aborted first @throws when PostgreSQL cannot be reached */
export async function takeOffice(
  address: LogAddress,
  name: string,
  signal: AbortSignal,
): Promise<Office | null> {
  const client = clientOf(address, deposing);
  const lost = new AbortController();
  const lose = (): void => lost.abort();
  client.on('error', lose);
  client.on('end', lose);
  const resign = (): Promise<void> => {
    lose();
    return hangUp(client);
  };
  try {
    await client.connect();
    while (!signal.aborted) {
      const { rows } = await client.query<{ won: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS won',
        [`office/${name}`],
      );
      if (rows[0]?.won) {
        void giveSignsOfLife(client, lost.signal).catch(resign);
        return { client, lost: lost.signal, resign };
      }
      await pause(retryMs, signal);
    }
  } catch (error) {
    await resign();
    throw error;
  }
  await resign();
  return null;
}

/** @throws when one stays unanswered: then the office is lost as well */
async function giveSignsOfLife(client: pg.Client, lost: AbortSignal): Promise<void> {
  for (;;) {
    await pause(signOfLifeMs, lost);
    if (lost.aborted) return;
    await client.query('SELECT 1');
  }
}
