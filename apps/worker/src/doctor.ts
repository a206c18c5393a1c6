import { StreamCache, trustedSignatures } from '#libs/case-commands';
import type { SignedOff } from '#libs/case-file';
import { openEventLog, type LogReport } from '#libs/event-log';
import { type StoredEvent, streamOf } from '#libs/kernel';
import type { ProcedureState } from '#libs/procedures';
import { besideLog, type BesideLog, shipped } from '#libs/shipped';
import { settingsFrom } from './settings.js';

type Report = LogReport & Readonly<{ definitions: readonly BesideLog[] }>;

/**
 * Verifies the whole log, as the role that can only read: every event against its hash, its columns, its predecessor,
 * its commit and its place, and every signature under the key that its officer had then. Says too which definitions of this
 * release the log does not hold, which is no fault of it. Exits 0 when the log is whole, 1 naming the first bad event, 2 when
 * it could not look.
 */
async function examine(): Promise<Report> {
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
    const streams = new StreamCache(opened.log);
    const judge = trustedSignatures(streams);
    const signatureHolds = async (event: StoredEvent) =>
      event.type !== 'SignedOff' || (await judge(event as StoredEvent<SignedOff>)) === null;
    const report = await opened.verify({ signatureHolds });
    const definitions = await Promise.all(
      shipped().map(async (each) => {
        const stream = streamOf.procedure(each.definition.procedure);
        return besideLog(each, (await streams.state<ProcedureState>(stream)).versions);
      }),
    );
    return { ...report, definitions };
  } finally {
    await opened.close();
  }
}

const told = ({ procedure, newest, same }: BesideLog): string =>
  same === null
    ? `Procedure ${procedure}: what this release ships is not in the log, whose newest version is ${newest}; countersign procedures shipped ${procedure}.`
    : `Procedure ${procedure}: version ${same} is what this release ships, the log has gone on to version ${newest}.`;

const textOf = (report: Report): string =>
  [text(report), ...report.definitions.filter(({ same, newest }) => same !== newest).map(told)].join('\n');

function text({ events, streams, leaves, first, faults }: LogReport): string {
  const seen = `${events} events in ${streams} streams, ${leaves} leaves`;
  if (first === null) return `${seen}: every hash, chain, commit, place and signature is right.`;
  const place = first.leafIndex === null ? '' : `, leaf ${first.leafIndex}`;
  const count = faults.length > 1 ? ` (${faults.length} faults in all)` : '';
  return `${seen}. First bad event: ${first.stream} version ${first.version}${place}: ${first.kind}${count}.`;
}

try {
  const report = await examine();
  process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(report) : textOf(report)}\n`);
  process.exitCode = report.first === null ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
