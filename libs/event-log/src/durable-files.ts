import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { storing } from './unavailable.js';

/**
 * Creates a private file (0600) unless it exists, whole or not at all, also when several processes try at once. On
 * return file and folder are on disk.
 *
 * @param content asked only when the file seems to be missing
 * @returns whether this call created it
 * @throws LogUnavailable when the disk is full or cannot be written
 */
export async function createDurably(file: string, content: () => string | Uint8Array): Promise<boolean> {
  if (await exists(file)) return false;
  const draft = await writeDraft(file, content());
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await unlink(draft);
    await syncFolder(dirname(file));
  }
}

/** Writes a private file (0600) whole, over what was there; on return file and folder are on disk. */
export async function writeDurably(file: string, content: string | Uint8Array): Promise<void> {
  await rename(await writeDraft(file, content), file);
  await syncFolder(dirname(file));
}

/** Removes a file if it is there; on return its absence is on disk. */
export async function removeDurably(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  await syncFolder(dirname(file));
}

/**
 * Creates a folder (0700) and those above it, up to a root that exists. On return every entry on the way is on disk,
 * also when another process has just created it.
 */
export async function createFolderDurably(folder: string, root: string): Promise<void> {
  await storing(mkdir(folder, { recursive: true, mode: 0o700 }));
  for (let made = folder; made !== root && made !== dirname(made); made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function writeDraft(file: string, content: string | Uint8Array): Promise<string> {
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`;
  const handle = await storing(open(draft, 'wx', 0o600));
  try {
    await storing(handle.writeFile(content));
    await storing(handle.sync());
    return draft;
  } catch (error) {
    // Half a draft is of no use, and on a full disk it takes the room that is missing.
    await unlink(draft).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
