import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Built files go where the API of the compiled tree looks for them. */
export default defineConfig({
  plugins: [react()],
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${at('./src')}/` },
      { find: /^#libs\/(kernel|signatures|case-file)$/, replacement: at('../../libs/$1/src/index.ts') },
    ],
  },
  build: {
    outDir: at('../../dist/apps/web'),
    emptyOutDir: true,
    target: 'es2022',
    // The list of what each route needs: the API announces it, and the size report adds it up.
    manifest: 'manifest.json',
    // A policy that allows scripts from the origin alone allows no data: URL either.
    assetsInlineLimit: 0,
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
