import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type pg from 'pg';
import { databaseRoles, passwordFile, type DatabaseRole } from './connection.js';
import { createDurably } from './durable-files.js';

/** Creates the product's roles where they are missing and sets their passwords to those in the keys folder. */
export async function createRoles(admin: pg.Client, keysDir: string): Promise<void> {
  for (const role of databaseRoles) {
    const verifier = scramVerifier(await passwordOf(keysDir, role));
    await createRole(admin, role);
    await settingRole(() => admin.query(`ALTER ROLE ${role} LOGIN PASSWORD '${verifier}'`));
  }
}

async function passwordOf(keysDir: string, role: DatabaseRole): Promise<string> {
  const file = passwordFile(keysDir, role);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  await createDurably(file, () => randomBytes(24).toString('base64url'));
  return readFileSync(file, 'utf8').trim();
}

const duplicate = new Set(['42710', '23505']);

/** Roles belong to the whole cluster: another database's migration may be creating the same one. */
async function createRole(admin: pg.Client, role: DatabaseRole): Promise<void> {
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount) return;
  try {
    await admin.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE`);
  } catch (error) {
    if (!duplicate.has((error as pg.DatabaseError).code ?? '')) throw error;
  }
}

const concurrentUpdate = 'XX000';
const triesMax = 20;

/** PostgreSQL answers "tuple concurrently updated" when two migrations set the same role at once: one tries again. */
async function settingRole(set: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await set();
      return;
    } catch (error) {
      if ((error as pg.DatabaseError).code !== concurrentUpdate || tries === triesMax) throw error;
      await new Promise((resolve) => setTimeout(resolve, 5 * tries));
    }
  }
}

/**
 * What PostgreSQL stores for a password, computed here so that the password itself never stands in a statement, where
 * the server's log might keep it.
 *
 * @source RFC 5802, RFC 7677; PostgreSQL "SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey"
 */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const keyed = (text: string): Buffer => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(keyed('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyed('Server Key').toString('base64')}`;
}
