import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pinned } from './pinned.js';

/** The stock server, its tool for SQL databases, or the Temporal command line, whose `server start-dev` is the same server. */
export type BinaryKind = 'server' | 'sql-tool' | 'cli';
export type Binary = Readonly<{ kind: BinaryKind; path: string }>;

type Manifest = Readonly<{ version: string; source: string; sha256: string }>;

/** Binaries that took minutes to get, kept for every clone of this user, each with the digest it had when it came. */
export class BinaryCache {
  constructor(private readonly folder = join(homedir(), '.cache', 'countersign')) {}

  /**
   * The cached binary, if it is of the pinned version and unchanged since it was put here.
   *
   * @returns `corrupted` when its bytes are not those that were put here; such a one is never run
   */
  async find(kind: BinaryKind): Promise<Binary | 'missing' | 'corrupted'> {
    const home = this.home(kind);
    const manifest = readManifest(join(home, 'manifest.json'));
    const path = join(home, fileName);
    if (!manifest || !existsSync(path)) return 'missing';
    if (manifest.version !== versionOf(kind) || manifest.source !== pinned().source) return 'missing';
    return (await sha256(path)) === manifest.sha256 ? { kind, path } : 'corrupted';
  }

  /**
   * Puts a binary into the cache.
   *
   * @param produce writes the binary to the path it is given
   */
  async add(kind: BinaryKind, produce: (path: string) => Promise<void>): Promise<Binary> {
    // Made aside and moved in as a whole: a start interrupted here, or a second one, never sees half of it.
    this.removeAbandoned();
    const aside = join(this.folder, `${incoming}${randomBytes(6).toString('hex')}`);
    mkdirSync(aside, { recursive: true });
    try {
      const path = join(aside, fileName);
      await produce(path);
      chmodSync(path, 0o755);
      const manifest: Manifest = {
        version: versionOf(kind),
        source: pinned().source,
        sha256: await sha256(path),
      };
      writeFileSync(join(aside, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      rmSync(this.home(kind), { recursive: true, force: true });
      renameSync(aside, this.home(kind));
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
    return { kind, path: join(this.home(kind), fileName) };
  }

  /** What attempts left that were killed: none takes so long. */
  private removeAbandoned(): void {
    if (!existsSync(this.folder)) return;
    for (const name of readdirSync(this.folder).filter((entry) => entry.startsWith(incoming))) {
      const path = join(this.folder, name);
      if (Date.now() - statSync(path).mtimeMs > abandonedMs) rmSync(path, { recursive: true, force: true });
    }
  }

  private home(kind: BinaryKind): string {
    return join(this.folder, `temporal-${kind}-${versionOf(kind)}-${process.platform}-${process.arch}`);
  }
}

const fileName = 'temporal';
const incoming = '.incoming-';
const abandonedMs = 3 * 3600 * 1000;

const versionOf = (kind: BinaryKind): string => (kind === 'cli' ? pinned().cli : pinned().server);

function readManifest(file: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
