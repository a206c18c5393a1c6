import { StreamCache, trustedSignatures } from '#libs/case-commands';
import type { SignedOff } from '#libs/case-file';
import { openEventLog, type LogReport } from '#libs/event-log';
import type { StoredEvent } from '#libs/kernel';
import { settingsFrom } from './settings.js';

/**
 * Verifies the whole log, as the role that can only read: every event against its hash, its columns, its predecessor,
 * its commit and its place, and every signature under the key that its officer had then. Exits 0 when the log is whole,
 * 1 naming the first bad event, 2 when it could not look.
 */
async function examine(): Promise<LogReport> {
  const { databaseUrl, keysFolder, dataFolder } = settingsFrom(process.env);
  const role = 'countersign_reader';
  const opened = await openEventLog({
    databaseUrl,
    keysDir: keysFolder,
    dataDir: dataFolder,
    role,
    connectionsMax: 2,
  });
  try {
    const judge = trustedSignatures(new StreamCache(opened.log));
    const signatureHolds = async (event: StoredEvent) =>
      event.type !== 'SignedOff' || (await judge(event as StoredEvent<SignedOff>)) === null;
    return await opened.verify({ signatureHolds });
  } finally {
    await opened.close();
  }
}

function text({ events, streams, leaves, first, faults }: LogReport): string {
  const seen = `${events} events in ${streams} streams, ${leaves} leaves`;
  if (first === null) return `${seen}: every hash, chain, commit, place and signature is right.`;
  const place = first.leafIndex === null ? '' : `, leaf ${first.leafIndex}`;
  const count = faults.length > 1 ? ` (${faults.length} faults in all)` : '';
  return `${seen}. First bad event: ${first.stream} version ${first.version}${place}: ${first.kind}${count}.`;
}

try {
  const report = await examine();
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(report) : text(report)}\n`);
  process.exitCode = report.first === null ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
