import { join, resolve } from 'node:path';
import { z } from 'zod';

const flag = (fallback: '0' | '1') =>
  z
    .enum(['0', '1'])
    .default(fallback)
    .transform((value) => value === '1');
const count = (fallback: number) => z.coerce.number().int().nonnegative().default(fallback);

const environment = z.object({
  PORT: count(3000),
  COUNTERSIGN_HOST: z.string().default('localhost'),
  COUNTERSIGN_DATA: z.string().default('.data'),
  COUNTERSIGN_KEYS: z.string().optional(),
  COUNTERSIGN_ORIGIN: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_AUDIENCE: z.string().min(1).default('countersign'),
  COUNTERSIGN_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  COUNTERSIGN_BODY_LIMIT: count(1024 * 1024),
  COUNTERSIGN_MATERIAL_LIMIT: count(256 * 1024 * 1024),
  COUNTERSIGN_RATE_LIMIT: z.coerce.number().int().nonnegative().optional(),
  COUNTERSIGN_TRUST_PROXY: flag('0'),
});

/**
 * What the API process is told by its environment.
 *
 * @property host address to listen on. @default localhost
 * @property issuer an external OIDC issuer; null: the embedded one at `{origin}/oidc`
 * @property bodyLimitBytes largest JSON body. @default 1 MiB
 * @property materialLimitBytes largest material. @default 256 MiB
 * @property ratePerMinute requests a minute for one address; null: 12 000, loopback exempt; 0: none
 */
export type Settings = Readonly<{
  port: number;
  host: string;
  dataFolder: string;
  keysFolder: string;
  origin: string;
  databaseUrl: string;
  temporalAddress: string | null;
  issuer: string | null;
  audience: string;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  bodyLimitBytes: number;
  materialLimitBytes: number;
  ratePerMinute: number | null;
  trustProxy: boolean;
}>;

/** Injection token of the settings. */
export const SETTINGS = Symbol('Settings');

/** @throws an Error naming every variable that does not fit */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment does not fit: ${faults.join('; ')}`);
  }
  const given = parsed.data;
  return {
    port: given.PORT,
    host: given.COUNTERSIGN_HOST,
    dataFolder: resolve(given.COUNTERSIGN_DATA),
    keysFolder: resolve(given.COUNTERSIGN_KEYS ?? join(given.COUNTERSIGN_DATA, 'keys')),
    origin: (given.COUNTERSIGN_ORIGIN ?? `http://localhost:${given.PORT}`).replace(/\/$/, ''),
    databaseUrl: given.DATABASE_URL,
    temporalAddress: given.TEMPORAL_ADDRESS ?? null,
    issuer: given.OIDC_ISSUER ?? null,
    audience: given.OIDC_AUDIENCE,
    logLevel: given.COUNTERSIGN_LOG_LEVEL,
    bodyLimitBytes: given.COUNTERSIGN_BODY_LIMIT,
    materialLimitBytes: given.COUNTERSIGN_MATERIAL_LIMIT,
    ratePerMinute: given.COUNTERSIGN_RATE_LIMIT ?? null,
    trustProxy: given.COUNTERSIGN_TRUST_PROXY,
  };
}
