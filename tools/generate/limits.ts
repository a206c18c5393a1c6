/**
 * Keeps `docs/reference/limits.md` as the shipped definitions have it: every limit, duty, extension and approver with its
 * article. With `--check` says whether it is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDefinition } from '#libs/procedures';
import { keep } from '../kept-file.js';
import { projectRoot } from '../process/project-root.js';
import { limitsPage } from './limits/page.js';

const folder = join(projectRoot, 'libs', 'procedures', 'definitions');
const definitions = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => {
    const checked = checkDefinition(readFileSync(join(folder, name), 'utf8'));
    if (!checked.ok) throw new Error(`${name}: ${checked.faults[0]?.message ?? 'has faults'}`);
    return checked.definition;
  });

await keep('docs/reference/limits.md', limitsPage(definitions), 'markdown');
