import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from './process/project-root.js';

/**
 * Writes a generated file that is kept in the repository, formatted as everything else; with `--check` on the command
 * line writes nothing, and fails the process when the file is not what would be written.
 */
export async function keep(
  path: string,
  text: string,
  parser: 'json' | 'typescript' | 'markdown',
): Promise<void> {
  const file = join(projectRoot, path);
  const wanted = await format(text, { ...(await resolveConfig(file)), parser });
  const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (found === wanted) return;
  if (process.argv.includes('--check')) {
    process.stderr.write(`${path} is not as it would be generated\n`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wanted);
  process.stderr.write(`${path} written\n`);
}
