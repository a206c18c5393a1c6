/**
 * The migration step: brings the database to the present schema and gives it its log. Safe to repeat. It alone gets the
 * administrator's connection string; later processes find their own role's password in the keys folder.
 *
 * Environment: `DATABASE_URL` with the administrator's user and password, `COUNTERSIGN_KEYS`, and
 * `COUNTERSIGN_SIMULATION` for a simulated log. Prints the log's identity.
 */
import { migrate, setUpLog } from '#libs/event-log';
import type { Instant } from '#libs/kernel';
import { withoutCredentials } from './database-url.js';

const adminUrl = process.env['DATABASE_URL'];
const keysDir = process.env['COUNTERSIGN_KEYS'];
if (!adminUrl || !keysDir) throw new Error('The migration needs DATABASE_URL and COUNTERSIGN_KEYS.');

const start = process.env['COUNTERSIGN_SIMULATION'];
const simulation = start ? (new Date(start).toISOString() as Instant) : undefined;

try {
  const migrations = await migrate({ adminUrl, keysDir });
  const databaseUrl = withoutCredentials(adminUrl);
  const identity = await setUpLog({ databaseUrl, keysDir, ...(simulation ? { simulation } : {}) });
  process.stdout.write(`${JSON.stringify({ ...identity, migrations })}\n`);
} catch (error) {
  const { name, message } = error as Error;
  process.stderr.write(`${name}: ${message}\n`);
  if (name === 'OtherKindOfLog') {
    process.stderr.write(
      'Start with COUNTERSIGN_DEMO=0 for a real log, or use another database or data folder.\n',
    );
  }
  process.exitCode = 1;
}
