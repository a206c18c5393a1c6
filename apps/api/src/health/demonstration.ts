import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Is the demonstration still being played into this data folder? Whoever starts the product notes in `demo.json` how the
 * folder began; without that note there is none.
 */
export async function demonstrationPlays(dataFolder: string): Promise<boolean> {
  try {
    const { state } = JSON.parse(await readFile(join(dataFolder, 'demo.json'), 'utf8')) as {
      state?: unknown;
    };
    return state === 'created';
  } catch {
    return false;
  }
}
