import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const entry = at('./src/main.tsx');

type Importers = (id: string) => Readonly<{ importers: readonly string[] }> | null;
const known = new Map<string, boolean>();

/** It runs at once: the entry reaches it without a dynamic import. */
function isFirst(id: string, of: Importers): boolean {
  const told = known.get(id);
  if (told !== undefined) return told;
  // While its importers are looked at, one that it imports itself proves nothing.
  known.set(id, false);
  const first = id === entry || [...(of(id)?.importers ?? [])].some((importer) => isFirst(importer, of));
  known.set(id, first);
  return first;
}

/** Built files go where the API of the compiled tree looks for them. */
export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at('./src')}/` },
      {
        find: /^#libs\/(kernel|signatures|case-file|accountability)$/,
        replacement: at('../../libs/$1/src/index.ts'),
      },
    ],
  },
  build: {
    outDir: at('../../dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The list of what each route needs: the size report adds it up.
    manifest: 'manifest.json',
    // A policy that allows scripts from the origin alone allows no data: URL either.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // One file, not a dozen that several pages share: a browser asks one server six things at a time.
        codeSplitting: {
          groups: [
            {
              name: (id, graph) =>
                id !== entry && isFirst(id, (of) => graph.getModuleInfo(of)) ? 'first' : null,
            },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_500,
  },
  server: {
    proxy: {
      '^/(v1|auth|oidc|problems|openapi.json)': process.env['COUNTERSIGN_API'] ?? 'http://localhost:3000',
    },
  },
});
