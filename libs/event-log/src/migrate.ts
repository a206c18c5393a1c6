import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { createRoles } from './roles.js';

/** Every migration in order; the number is when it was written, as TypeORM wants it. Applied ones never change. */
const migrations = [
  ['1-log.sql', 'Log1795000000001'],
  ['2-work.sql', 'Work1795000000002'],
  ['3-clock.sql', 'Clock1795000000003'],
  ['4-append.sql', 'Append1795000000004'],
  ['5-sequence.sql', 'Sequence1795000000005'],
  ['6-worker.sql', 'Worker1795000000006'],
  ['7-rebuild.sql', 'Rebuild1795000000007'],
  ['8-sessions.sql', 'Sessions1795000000008'],
  ['9-desk.sql', 'Desk1795000000009'],
  ['10-passkeys.sql', 'Passkeys1795000000010'],
  ['11-sequence-look.sql', 'SequenceLook1795000000011'],
  ['12-signatures.sql', 'Signatures1795000000012'],
  ['13-inbox-orders.sql', 'InboxOrders1795000000013'],
  ['14-seals.sql', 'Seals1795000000014'],
  ['15-acts.sql', 'Acts1795000000015'],
  ['16-inbox-time-left.sql', 'InboxTimeLeft1795000000016'],
  ['17-sequence-pieces.sql', 'SequencePieces1795000000017'],
  ['18-acts-again.sql', 'ActsAgain1795000000018'],
] as const;

export type MigrateOptions = Readonly<{
  /** A connection string, password included, of the database's administrator. */
  adminUrl: string;
  /** Gets the roles' passwords in `database/{role}.password` (0600), made where missing. */
  keysDir: string;
  /** How many migrations to run at most, as an earlier release had them. @default all */
  first?: number;
}>;

/**
 * Brings a database to the present schema and the cluster's roles to the passwords at hand. Safe to repeat, and for
 * several databases of one cluster at once.
 *
 * @returns the names of the migrations that were run now
 */
export async function migrate({ adminUrl, keysDir, first }: MigrateOptions): Promise<readonly string[]> {
  const admin = new pg.Client({ connectionString: adminUrl, application_name: 'countersign migrate' });
  await admin.connect();
  try {
    await admin.query(`SELECT pg_advisory_lock(hashtextextended('countersign/migrate', 0))`);
    await createRoles(admin, keysDir);
    return await runMigrations(adminUrl, first);
  } finally {
    await admin.end();
  }
}

async function runMigrations(adminUrl: string, first?: number): Promise<readonly string[]> {
  const database = new DataSource({
    type: 'postgres',
    extra: { connectionString: adminUrl, max: 2 },
    migrationsTableName: 'countersign_migrations',
    migrations: migrations.slice(0, first).map(([file, name]) => sqlMigration(file, name)),
  });
  await database.initialize();
  try {
    const run = await database.runMigrations({ transaction: 'each' });
    return run.map(({ name }) => name);
  } finally {
    await database.destroy();
  }
}

/** A migration whose text is plain SQL, so that a database administrator can read it before it is run. */
function sqlMigration(file: string, name: string): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(readFileSync(fileURLToPath(new URL(`migrations/${file}`, import.meta.url)), 'utf8'));
    }

    /** The log only grows. */
    down(): Promise<void> {
      return Promise.reject(new Error(`${name} cannot be undone: the log is append-only`));
    }
  };
}
