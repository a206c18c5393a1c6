import { join, resolve } from 'node:path';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';

const environment = z.object({
  COUNTERSIGN_DATA: z.string().default('.data'),
  COUNTERSIGN_KEYS: z.string().optional(),
  COUNTERSIGN_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  DATABASE_URL: z.string().min(1),
});

type ConnectConfig = ReturnType<typeof loadClientConnectConfig>;

/**
 * What the worker process is told by its environment.
 *
 * @property databaseUrl without user and password
 * @property temporal `TEMPORAL_ADDRESS`, `TEMPORAL_NAMESPACE` and the others, as Temporal's own tools read them
 */
export type Settings = Readonly<{
  dataFolder: string;
  keysFolder: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  databaseUrl: string;
  temporal: Readonly<{ address: string; namespace: string; connection: ConnectConfig['connectionOptions'] }>;
}>;

/** @throws an Error naming every variable that does not fit */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The environment does not fit: ${faults.join('; ')}`);
  }
  const { COUNTERSIGN_DATA: data, COUNTERSIGN_KEYS: keys, COUNTERSIGN_LOG_LEVEL: logLevel } = parsed.data;
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
  const { connectionOptions, namespace } = loadClientConnectConfig({
    overrideEnvVars: given as Record<string, string>,
  });
  return {
    dataFolder: resolve(data),
    keysFolder: resolve(keys ?? join(data, 'keys')),
    logLevel,
    databaseUrl: parsed.data.DATABASE_URL,
    temporal: {
      address: connectionOptions.address ?? '127.0.0.1:7233',
      namespace: namespace ?? 'default',
      connection: connectionOptions,
    },
  };
}
