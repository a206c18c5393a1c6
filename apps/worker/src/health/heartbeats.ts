import type { Pool } from 'pg';

/** How a part of the worker is: what the API's metrics tell. */
export type Condition = Readonly<{ state: 'well' | 'degraded'; detail: string }>;

/** Where each part says how it is, at least once a minute. */
export type Heartbeats = Readonly<{ beat(name: string, condition: Condition): Promise<void> }>;

export const well = (detail = ''): Condition => ({ state: 'well', detail });
export const degraded = (detail: string): Condition => ({ state: 'degraded', detail: detail.slice(0, 500) });

/** Heartbeats in `work.heartbeats`, by wall time. One that cannot be written is itself the message: it grows old. */
export class PostgresHeartbeats implements Heartbeats {
  constructor(private readonly pool: Pool) {}

  async beat(name: string, { state, detail }: Condition): Promise<void> {
    await this.pool
      .query({
        name: 'heartbeat',
        text: `INSERT INTO work.heartbeats (name, at, state, detail) VALUES ($1, clock_timestamp(), $2, $3)
               ON CONFLICT ON CONSTRAINT heartbeats_pkey
               DO UPDATE SET at = excluded.at, state = excluded.state, detail = excluded.detail`,
        values: [name, state, detail],
      })
      .catch(() => undefined);
  }
}
