import { fileURLToPath } from 'node:url';

/** The folder of package.json, seen from the compiled dist/tools/process/. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));
