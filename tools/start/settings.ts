import { join, resolve } from 'node:path';

/** What `npm start` is told by its environment; the names and defaults are the public contract's. */
export type StartSettings = Readonly<{
  port: number;
  /** Everything that must last. */
  data: string;
  keys: string;
  origin: string;
  /** Whether an empty data folder gets the demonstration. */
  demonstration: boolean;
  /** Where the clock of a new simulated log starts; null creates a real log. */
  simulation: string | null;
  /** Someone else's PostgreSQL, with the administrator's password; null: the embedded one. */
  databaseUrl: string | null;
  /** Someone else's Temporal; null: the embedded one. */
  temporalAddress: string | null;
  temporalNamespace: string;
}>;

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const demonstrationStart = '2026-01-01T00:00:00+08:00';

const isInstant = (given: string): boolean => rfc3339.test(given) && !Number.isNaN(Date.parse(given));

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws an Error that names the variable that does not fit */
export function startSettings(env: Environment): StartSettings {
  const port = portOf(env['PORT']);
  const data = resolve(env['COUNTERSIGN_DATA'] || '.data');
  const simulation = env['COUNTERSIGN_SIMULATION'] || null;
  if (simulation !== null && !isInstant(simulation)) {
    throw new Error(
      `COUNTERSIGN_SIMULATION is no instant: ${simulation}. Give one such as ${demonstrationStart}.`,
    );
  }
  // A clock of one's own choosing leaves no room for the demonstration's dates, unless it is asked for as well.
  const demonstration = env['COUNTERSIGN_DEMO'] ? env['COUNTERSIGN_DEMO'] !== '0' : simulation === null;
  return {
    port,
    data,
    keys: resolve(env['COUNTERSIGN_KEYS'] || join(data, 'keys')),
    origin: env['COUNTERSIGN_ORIGIN'] || `http://localhost:${port}`,
    demonstration,
    simulation: simulation ?? (demonstration ? demonstrationStart : null),
    databaseUrl: env['DATABASE_URL'] || null,
    temporalAddress: env['TEMPORAL_ADDRESS'] || null,
    temporalNamespace: env['TEMPORAL_NAMESPACE'] || 'default',
  };
}

function portOf(given: string | undefined): number {
  const port = Number(given || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Error(`PORT is no port number: ${given}. Give one from 1 to 65535.`);
}
