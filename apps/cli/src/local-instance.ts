import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './session.js';

/**
 * Where the instance of this machine has its database and Temporal, for the commands that need them: what the
 * environment says, else the ports that `npm start` keeps in its data folder.
 */
export function localInstance(environment: Environment): Record<string, string> {
  const data = environment['COUNTERSIGN_DATA'] ?? '.data';
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) found[name] = value;
  const postgres = join(data, 'postgres', 'port');
  if (!found['DATABASE_URL'] && existsSync(postgres)) {
    found['DATABASE_URL'] = `postgres://127.0.0.1:${readFileSync(postgres, 'utf8').trim()}/countersign`;
  }
  const temporal = join(data, 'temporal', 'ports.json');
  if (!found['TEMPORAL_ADDRESS'] && existsSync(temporal)) {
    const ports = JSON.parse(readFileSync(temporal, 'utf8')) as { frontend?: { grpc?: number } };
    if (ports.frontend?.grpc) found['TEMPORAL_ADDRESS'] = `127.0.0.1:${ports.frontend.grpc}`;
  }
  return found;
}
