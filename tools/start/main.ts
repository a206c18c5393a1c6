/** `npm start`: brings everything, says when it is ready, keeps it running, and stops it in order. */
import { type Report, elapsedReport } from '../process/report.js';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.js';
import { Instance } from './instance.js';
import { whenNpmIsGone } from './npm-parent.js';
import { requireFreePort } from './readiness.js';
import { startSettings } from './settings.js';

// Nobody else on this machine may read keys, passwords or logs.
process.umask(0o077);
// A closed terminal must not end us by an error: it ends us by SIGHUP.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

const report: Report = elapsedReport();
let lock: DataFolderLock | null = null;
let instance: Instance | null = null;
let ending: Promise<never> | null = null;

function end(code: number, why: string): Promise<never> {
  ending ??= (async () => {
    report(why);
    await instance?.stop();
    lock?.release();
    if (code === 0) report('stopped');
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Asked a second time: at once. What is left is tied to this process and ends with it.
    if (ending) process.exit(130);
    void end(0, 'stopping');
  });
}
whenNpmIsGone(() => void end(0, 'npm is gone; stopping'));

try {
  const settings = startSettings(process.env);
  lock = await lockDataFolder(settings.data);
  await requireFreePort(settings.port);
  instance = new Instance(settings, report);
  await instance.start();
  process.stdout.write(`countersign ready http://localhost:${settings.port}\n`);
} catch (error) {
  if (!ending) await end(1, `Countersign could not start. ${(error as Error).message}`);
}
