import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { forbiddenNames } from './purity.js';

/** `#libs/x` is the source of a library, not its compiled form. */
const librarySources = (root: string): Plugin => ({
  name: 'library-sources',
  setup(bundling) {
    bundling.onResolve({ filter: /^#libs\// }, ({ path }) => ({
      path: join(root, 'libs', path.slice('#libs/'.length), 'src', 'index.ts'),
    }));
  },
});

/**
 * All deciding code as one synchronous ES2017 script whose only global is `decide(json) → json`. The same sources and
 * lockfile give the same bytes, wherever the checkout lies.
 *
 * @param root the checkout
 * @param entry path of the entry below the root
 * @throws when something in it could answer differently on another machine or day
 */
export async function makeBundle(root: string, entry = 'libs/rules/src/entry.ts'): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    plugins: [librarySources(root)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'countersignRules',
    footer: { js: 'var decide = countersignRules.decide;' },
    target: 'es2017',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    treeShaking: true,
    // Paths stand in the script's comments: where node_modules is linked to must not.
    preserveSymlinks: true,
    tsconfigRaw: { compilerOptions: { target: 'ES2023', useDefineForClassFields: false } },
    logLevel: 'error',
  });
  const script = outputFiles.map(({ text }) => text).join('');
  const names = forbiddenNames(script);
  if (names.length > 0) throw new Error(`the rules bundle names ${names.join(', ')}`);
  return script;
}
