import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the Go module that pins the server with its checksums; it holds no code. */
export const goModule = fileURLToPath(new URL('.', import.meta.url));

/** What this release runs beside itself. The Go module is the one place that says which version. */
export type Pinned = Readonly<{
  /** Of the stock server, `1.32.1` for instance. */
  server: string;
  /** The Temporal command line that contains the same server. */
  cli: string;
  /** The oldest Go that builds it. */
  go: string;
  /** Digest of the module's files: a binary built from others is not the pinned one. */
  source: string;
}>;

/** @throws when the Go module does not name the server */
export function pinned(folder = goModule): Pinned {
  const mod = readFileSync(`${folder}/go.mod`, 'utf8');
  const sum = readFileSync(`${folder}/go.sum`, 'utf8');
  const server = /^\s*go\.temporal\.io\/server v(\S+)/m.exec(mod)?.[1];
  const go = /^go (\S+)/m.exec(mod)?.[1];
  if (!server || !go) throw new Error(`${folder}/go.mod names no Temporal server or no Go version`);
  return { server, go, cli: '1.9.1', source: createHash('sha256').update(mod).update(sum).digest('hex') };
}
