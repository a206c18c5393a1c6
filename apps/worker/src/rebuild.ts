// `node dist/apps/worker/src/rebuild.js [--all] [--json]`: gives open cases their workflows again, soonest due first.
import { randomUUID } from 'node:crypto';
import { openEventLog, poolOf } from '#libs/event-log';
import { PostgresOpenCases } from './cases/open-cases.js';
import { rebuild } from './rebuild/rebuild.js';
import { settingsFrom, type Settings } from './settings.js';
import { CaseCourier } from './temporal/case-courier.js';
import { TemporalLink } from './temporal/temporal-link.js';
import { reasonOf } from './worker-log.js';

async function run({
  databaseUrl,
  keysFolder: keysDir,
  dataFolder: dataDir,
  temporal,
}: Settings): Promise<number> {
  const open = await openEventLog({ databaseUrl, keysDir, dataDir, connectionsMax: 2 });
  const pool = poolOf({ databaseUrl, keysDir }, 1);
  const link = new TemporalLink(temporal);
  try {
    await link.prepare();
    const ports = {
      openCases: new PostgresOpenCases(pool),
      log: open.log,
      courier: new CaseCourier(link.client),
      running: () => link.running(),
    };
    return await rebuild(ports, process.argv.includes('--all') ? 'all' : 'missing', randomUUID());
  } finally {
    await link.close();
    await pool.end();
    await open.close();
  }
}

try {
  const revived = await run(settingsFrom(process.env));
  const said = process.argv.includes('--json')
    ? JSON.stringify({ revived })
    : `${revived} workflows started or told`;
  process.stdout.write(`${said}\n`);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exitCode = 1;
}
