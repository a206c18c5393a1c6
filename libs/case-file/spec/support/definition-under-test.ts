import { readFileSync } from 'node:fs';
import { loadDefinition, type ProcedureDefinition } from '#libs/procedures';

const file = new URL('../../../procedures/definitions/criminal.yaml', import.meta.url);

/** The criminal procedure as it is shipped; in its place, while mutants are tried, one of them. */
export let criminal: ProcedureDefinition = loadDefinition(readFileSync(file, 'utf8'));

/** From now on every play that names no definition of its own is under this one. */
export function putUnderTest(definition: ProcedureDefinition): void {
  criminal = definition;
}
