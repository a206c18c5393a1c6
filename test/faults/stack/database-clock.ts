import pg from 'pg';

/**
 * Lets the clock of a real log jump: `log.clock()`, the one place where the database reads its clock for the log, is
 * replaced by one that is ahead of the machine's. What appends are judged by thus jumps as it would if the machine's
 * own clock did, which a drill must leave alone.
 *
 * @param aheadMs of the machine's clock; 0 puts it right again
 */
export async function setDatabaseClock(adminUrl: string, aheadMs: number): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`CREATE OR REPLACE FUNCTION log.clock() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS
      $$ BEGIN RETURN clock_timestamp() + interval '${Math.round(aheadMs)} milliseconds'; END $$`);
  } finally {
    await client.end();
  }
}
