/** Run by the build: writes the rules bundle to `dist/rules/rules.js` and says its digest. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfScript, rulesFile } from '../src/script.js';
import { makeBundle } from './make-bundle.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..');

const script = await makeBundle(root);
mkdirSync(dirname(rulesFile), { recursive: true });
// A process that starts meanwhile reads the old bundle or the new one, never half of one.
const unfinished = `${rulesFile}.${process.pid}`;
writeFileSync(unfinished, script);
renameSync(unfinished, rulesFile);
process.stderr.write(`rules ${digestOfScript(script)}, ${Math.round(script.length / 1024)} KiB\n`);
