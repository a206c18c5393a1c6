import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Report } from '../process/report.js';
import { tied } from '../process/tie.js';
import { goModule, pinned } from './pinned.js';

/** What can be built of the pinned module: the server, and the tool that makes its tables in a SQL database. */
const packages = {
  server: 'go.temporal.io/server/cmd/server',
  'sql-tool': 'go.temporal.io/server/cmd/tools/sql',
} as const;
const progressEveryMs = 5_000;

/**
 * Builds a part of the stock server from the pinned Go module: minutes the first time, seconds when Go's own cache is
 * warm.
 *
 * @param output the file to write
 * @throws with what to do next when Go is missing, too old, or the build fails
 */
export async function buildFromSource(
  part: keyof typeof packages,
  output: string,
  report: Report,
): Promise<void> {
  const missing = missingGo();
  if (missing !== null) throw new Error(missing);
  const total = countPackages(packages[part], report);
  report(`Building Temporal's ${part} ${pinned().server} from source: some minutes, once for this user`);

  const { command, args } = tied('SIGTERM', {
    command: 'go',
    args: ['build', '-v', '-trimpath', '-ldflags', '-s -w', '-o', output, packages[part]],
  });
  const child = spawn(command, args, {
    cwd: goModule,
    env: buildEnvironment(),
    stdio: ['pipe', 'inherit', 'pipe'],
  });
  const tail: string[] = [];
  let compiled = 0;
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (/^[\w.\-/]+$/.test(line)) compiled += 1;
    tail.push(line);
    if (tail.length > 15) tail.shift();
  });
  const progress = setInterval(() => {
    report(
      `  compiled ${compiled} of at most ${total} packages; now ${tail.at(-1) ?? 'looking at what Go has cached'}`,
    );
  }, progressEveryMs);

  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(() => clearInterval(progress));
  if (code !== 0) {
    throw new Error(
      `go build ended with code ${code}:\n${tail.join('\n')}\n` +
        'Check that the Go module proxy can be reached (go env GOPROXY) and that 4 GB of disk are free, then start again.',
    );
  }
}

/** Why nothing can be built here and what to do about it; null when Go is there. */
export function missingGo(): string | null {
  const wanted = pinned().go;
  // Asked in the module's folder, where a Go that may fetch toolchains answers with the one it would use.
  const { status, stdout, stderr, error } = spawnSync('go', ['env', 'GOVERSION'], {
    cwd: goModule,
    encoding: 'utf8',
  });
  if (error)
    return `Go is not installed. Install Go ${wanted} or newer (https://go.dev/dl/), then start again.`;
  const found = stdout.trim().replace(/^go/, '');
  if (status === 0 && isAtLeast(found, wanted)) return null;
  return (
    `Go ${wanted} or newer is needed, this one is ${found || `refused: ${stderr.trim()}`}. ` +
    'Install it from https://go.dev/dl/, then start again.'
  );
}

/** Compares versions such as `1.26.8` by their numbers. */
export function isAtLeast(found: string, wanted: string): boolean {
  const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);
  const [have, want] = [numbers(found), numbers(wanted)];
  for (let part = 0; part < 3; part += 1) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Also downloads the modules, so that the build's own count is of compiling alone. */
function countPackages(goPackage: string, report: Report): number {
  report('Fetching the Go modules of the Temporal server, verified by tools/temporal/go.sum');
  const { status, stdout, stderr } = spawnSync('go', ['list', '-deps', goPackage], {
    cwd: goModule,
    env: buildEnvironment(),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status === 0) return stdout.trim().split('\n').length;
  const reason = stderr.trim().split('\n').slice(-5).join('\n');
  throw new Error(
    `The Go modules of the Temporal server could not be fetched:\n${reason}\n` +
      'Check that the Go module proxy can be reached (go env GOPROXY), then start again.',
  );
}

/** Nothing that a person set for work of his own may change which sources are built. */
function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, GOFLAGS: '-mod=readonly', GOWORK: 'off' };
}
