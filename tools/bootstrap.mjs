// Everything behind the npm scripts, on a fresh clone too: installs and builds what is missing, then runs the command.
// Plain Node without dependencies. All of its own output goes to standard error: standard output is the command's.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isInstalled } from './installed.mjs';
import { buildWeb, isWebStale, webFolder } from './web.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const nodeWanted = [20, 19];
const commands = {
  start: 'tools/start/main.js',
  test: 'tools/test/main.js',
  check: 'tools/check/main.js',
  bench: 'bench/main.js',
  countersign: 'apps/cli/src/main.js',
  build: null,
};
/** These serve, test or check the browser application too. */
const withWeb = new Set(['start', 'test', 'check']);

const started = Date.now();
const say = (line) =>
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)}s  ${line}\n`);

class Failure extends Error {}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > nodeWanted[0] || (major === nodeWanted[0] && minor >= nodeWanted[1])) return;
  throw new Failure(
    `Node ${nodeWanted.join('.')} or newer is needed, this is ${process.versions.node}. Install it from https://nodejs.org, then try again.`,
  );
}

/** Lets one process at a time install and build: two instances may be started at once on a fresh clone. */
async function alone(work) {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const lock = join(tmpdir(), `countersign-bootstrap-${userName()}-${name}.pid`);
  for (let told = false; !take(lock); told = true) {
    if (!told) say('another process installs or builds here; waiting for it');
    await sleep(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!holderLives(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function userName() {
  try {
    return userInfo().uid;
  } catch {
    return 'user';
  }
}

function holderLives(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Just created, its number not yet written.
    if (pid === 0) return Date.now() - statSync(lock).mtimeMs < 2_000;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** @param folder where the package and its lockfile are */
async function install(folder, what) {
  say(`installing ${what} from the lockfile (npm ci)`);
  const modules = join(folder, 'node_modules');
  const progress = setInterval(() => {
    const count = existsSync(modules) ? readdirSync(modules).length : 0;
    say(`  still installing: ${count} folders in node_modules`);
  }, 5_000);
  const npm = process.env.npm_execpath;
  const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = await run(program, [...first, ...flags], folder).finally(() => clearInterval(progress));
  if (code !== 0 || !isInstalled(folder)) {
    throw new Failure(
      'npm ci did not install everything. Read its message above; check that the package registry can be reached ' +
        '(npm ping) and that the disk has 2 GB free, then try again.',
    );
  }
  say(`${what} installed`);
}

/** Runs a program whose output, both kinds, goes to standard error. */
function run(program, args, cwd) {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 2, 2] });
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Failure(`${program} could not be run: ${error.message}`)));
    child.once('exit', resolve);
  });
}

async function prepare(command) {
  const { build, isStale } = await import('./build.mjs');
  const web = withWeb.has(command) && existsSync(webFolder());
  const webFolders = web ? [webFolder()] : [];
  const isReady = () => [root, ...webFolders].every((folder) => isInstalled(folder)) && !isStale();
  if (isReady() && !(web && isWebStale())) return;
  await alone(async () => {
    if (!isInstalled(root)) await install(root, 'packages');
    if (isStale()) step('the services', build);
    if (!web) return;
    if (!isInstalled(webFolder())) await install(webFolder(), 'packages of the browser application');
    if (isWebStale()) step('the browser application', buildWeb);
  });
}

function step(what, work) {
  say(`building ${what}`);
  try {
    work();
  } catch (error) {
    throw new Failure(`The build failed: ${error.message}. Correct what it says above, then try again.`);
  }
  say(`${what} built`);
}

async function main([command = '', ...args]) {
  if (!(command in commands)) {
    throw new Failure(`Usage: node tools/bootstrap.mjs ${Object.keys(commands).join('|')} [arguments]`);
  }
  requireNode();
  await prepare(command);
  const program = commands[command];
  if (program === null) return;
  const path = join(root, 'dist', program);
  if (!existsSync(path)) throw new Failure(`This version has no "${command}".`);
  process.argv = [process.argv[0], path, ...args];
  await import(pathToFileURL(path).href);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Failure ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = error instanceof Failure ? 2 : 1;
}
