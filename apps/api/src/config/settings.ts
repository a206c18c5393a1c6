import { join, resolve } from 'node:path';
import { z } from 'zod';
import { readDuration } from '#libs/statutory-clocks';

const flag = (fallback: '0' | '1') =>
  z
    .enum(['0', '1'])
    .default(fallback)
    .transform((value) => value === '1');
const count = (fallback: number) => z.coerce.number().int().nonnegative().default(fallback);

/** ISO 8601, days to seconds; in milliseconds. */
const duration = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text, context) => {
      const parts = readDuration(text);
      if (parts && parts.months === 0) return parts.days * 86_400_000 + parts.timeMs;
      context.addIssue(`${text} is no duration in days to seconds`);
      return z.NEVER;
    });

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
  OIDC_CLIENT_ID: z.string().min(1).default('countersign-web'),
  OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  OIDC_OFFICER_CLAIM: z.string().min(1).default('sub'),
  OIDC_OFFICER_MATCH: z.enum(['id', 'bound']).default('id'),
  OIDC_FIRST_ADMINISTRATOR: z.string().min(1).optional(),
  OIDC_SCOPE: z.string().min(1).default('openid'),
  COUNTERSIGN_SESSION_IDLE: duration('PT30M'),
  COUNTERSIGN_SESSION_LIFE: duration('PT12H'),
  COUNTERSIGN_STEP_UP: duration('PT15M'),
  COUNTERSIGN_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  COUNTERSIGN_BODY_LIMIT: count(1024 * 1024),
  COUNTERSIGN_MATERIAL_LIMIT: count(100 * 1024 * 1024),
  COUNTERSIGN_RATE_LIMIT: z.coerce.number().int().nonnegative().optional(),
  COUNTERSIGN_TRUST_PROXY: flag('0'),
});

/**
 * How officers log in by a browser.
 *
 * @property clientSecretFile of the web client at an external issuer; null: a public client, by PKCE alone
 * @property officerClaim which claim of a token says who the officer is. @default sub
 * @property officerMatch `id`: that claim is his id in the directory; `bound`: it is bound to him by the invitation that
 *   he used. @default id
 * @property firstAdministrator with `bound`: the claim's value that is `admin` until a login is bound to `admin`; null: none
 * @property idleMs a session unused for so long is over. @default 30 minutes
 * @property lifeMs however much it is used, a session is over then. @default 12 hours
 * @property stepUpMs how old an authentication may be that stands behind a signature by a key which no person had to
 *   unlock. @default 15 minutes
 */
export type LoginSettings = Readonly<{
  clientId: string;
  clientSecretFile: string | null;
  officerClaim: string;
  officerMatch: 'id' | 'bound';
  firstAdministrator: string | null;
  scope: string;
  idleMs: number;
  lifeMs: number;
  stepUpMs: number;
}>;

/**
 * What the API process is told by its environment.
 *
 * @property host address to listen on. @default localhost
 * @property issuer an external OIDC issuer; null: the embedded one at `{origin}/oidc`
 * @property bodyLimitBytes largest JSON body. @default 1 MiB
 * @property materialLimitBytes largest material. @default 100 MiB
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
  login: LoginSettings;
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
    login: {
      clientId: given.OIDC_CLIENT_ID,
      clientSecretFile: given.OIDC_CLIENT_SECRET_FILE ?? null,
      officerClaim: given.OIDC_OFFICER_CLAIM,
      officerMatch: given.OIDC_OFFICER_MATCH,
      firstAdministrator: given.OIDC_FIRST_ADMINISTRATOR ?? null,
      scope: given.OIDC_SCOPE,
      idleMs: given.COUNTERSIGN_SESSION_IDLE,
      lifeMs: given.COUNTERSIGN_SESSION_LIFE,
      stepUpMs: given.COUNTERSIGN_STEP_UP,
    },
    logLevel: given.COUNTERSIGN_LOG_LEVEL,
    bodyLimitBytes: given.COUNTERSIGN_BODY_LIMIT,
    materialLimitBytes: given.COUNTERSIGN_MATERIAL_LIMIT,
    ratePerMinute: given.COUNTERSIGN_RATE_LIMIT ?? null,
    trustProxy: given.COUNTERSIGN_TRUST_PROXY,
  };
}
