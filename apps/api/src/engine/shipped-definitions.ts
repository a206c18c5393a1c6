import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDefinition, type ProcedureDefinition } from '#libs/procedures';

const folder = new URL('../../../../libs/procedures/definitions/', import.meta.url);

/** The definitions that lie beside the compiled procedures library, in ascending order of procedure and version. */
export function shippedDefinitions(): readonly ProcedureDefinition[] {
  return readdirSync(fileURLToPath(folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => loadDefinition(readFileSync(new URL(file, folder), 'utf8')))
    .sort((a, b) => (a.procedure < b.procedure ? -1 : a.procedure > b.procedure ? 1 : a.version - b.version));
}
