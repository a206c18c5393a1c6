import { fileURLToPath } from 'node:url';

/** Where the worker finds the workflow code: `dist/workflows/bundle.js`. */
export const bundlePath = fileURLToPath(new URL('../../../workflows/bundle.js', import.meta.url));
