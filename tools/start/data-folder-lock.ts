import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { markOf, type ProcessMark } from '../process/running.js';

/** Held by the one instance that uses a data folder. */
export type DataFolderLock = Readonly<{ release(): void }>;

/**
 * Takes the lock of a data folder. A lock whose holder is gone counts for nothing, however it ended; one whose holder
 * is just ending is waited for.
 *
 * @param patienceMs how long to wait. @default 8000
 * @throws when another living instance uses the folder; the message says what to do
 */
export async function lockDataFolder(folder: string, patienceMs = 8_000): Promise<DataFolderLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'instance.lock');
  const mine = markOf(process.pid);
  const until = Date.now() + patienceMs;
  for (;;) {
    if (tryToCreate(file, JSON.stringify(mine))) return { release: () => rmSync(file, { force: true }) };
    const holder = holderOf(file);
    if (holder === null) rmSync(file, { force: true });
    else if (Date.now() > until) {
      throw new Error(
        `Another instance (process ${holder.pid}) uses the data folder ${folder}. ` +
          'Stop it, or give this one a folder of its own: COUNTERSIGN_DATA=other-folder PORT=3001 npm start',
      );
    } else await sleep(100);
  }
}

function tryToCreate(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** The living holder, or null when it is gone, or its number belongs to another process by now. */
function holderOf(file: string): ProcessMark | null {
  try {
    const written = JSON.parse(readFileSync(file, 'utf8')) as ProcessMark;
    const living = markOf(written.pid);
    return living?.started === written.started ? living : null;
  } catch {
    return null;
  }
}
