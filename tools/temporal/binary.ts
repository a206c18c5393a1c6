import type { Report } from '../process/report.js';
import { type Binary, BinaryCache } from './cache.js';
import { buildFromSource } from './go-build.js';
import { downloadCli } from './sdk-download.js';

/**
 * A Temporal server of the pinned version: from the cache, by the SDK's own download, or built from source, in this
 * order.
 *
 * @throws when each way failed; the message says why each did and what to do next
 */
export async function temporalBinary(report: Report, cache = new BinaryCache()): Promise<Binary> {
  for (const kind of ['server', 'cli'] as const) {
    const found = await cache.find(kind);
    if (found === 'corrupted')
      report(`The cached Temporal ${kind} is damaged and is not used; getting it anew`);
    else if (found !== 'missing') return found;
  }

  const failures: string[] = [];
  try {
    return await cache.add('cli', (path) => downloadCli(path, report));
  } catch (error) {
    failures.push(`Download: ${(error as Error).message}`);
    report(`No download of Temporal (${(error as Error).message}); building it from source instead`);
  }
  try {
    return await cache.add('server', (path) => buildFromSource('server', path, report));
  } catch (error) {
    failures.push(`Build: ${(error as Error).message}`);
  }
  throw new Error(
    `No Temporal server.\n${failures.join('\n')}\nOr set TEMPORAL_ADDRESS to a Temporal server of version 1.32 or newer.`,
  );
}

/**
 * A part of the stock server as production runs it, which no download brings: from the cache, or built from source.
 *
 * @throws with what to do next when Go is missing or the build fails
 */
export async function stockBinary(
  part: 'server' | 'sql-tool',
  report: Report,
  cache = new BinaryCache(),
): Promise<Binary> {
  const found = await cache.find(part);
  if (typeof found === 'object') return found;
  return cache.add(part, (path) => buildFromSource(part, path, report));
}
