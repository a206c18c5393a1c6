import { readdirSync, readFileSync } from 'node:fs';
import type { Digest, LocalDate } from '#libs/kernel';
import { loadDefinition, type ProcedureDefinition } from '#libs/procedures';
import { canonicalDigest } from '#libs/signatures';
import { sha256 } from '#libs/signatures/node';

const folder = new URL('../../procedures/definitions/', import.meta.url);

/** A definition that comes with this release, and its file as a lawyer reads it. */
export type Shipped = Readonly<{ definition: ProcedureDefinition; text: string }>;

/** In ascending order of procedure and version. */
export function shipped(): readonly Shipped[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .map((text) => ({ text, definition: loadDefinition(text) }))
    .sort(({ definition: a }, { definition: b }) =>
      a.procedure < b.procedure ? -1 : a.procedure > b.procedure ? 1 : a.version - b.version,
    );
}

/**
 * A shipped definition beside what a log holds. A log keeps what was published in it: a release that ships other rules under a
 * known version changes nothing there until somebody publishes them.
 *
 * @property newest version that the log holds; 0: none
 * @property same the newest version that says what the shipped one says; null: none does
 */
export type BesideLog = Readonly<{ procedure: string; newest: number; same: number | null }>;

export function besideLog(
  { definition }: Shipped,
  published: readonly Readonly<{ version: number; definition: ProcedureDefinition }>[],
): BesideLog {
  const said = contentOf(definition);
  const same = published.findLast((each) => contentOf(each.definition) === said);
  return {
    procedure: definition.procedure,
    newest: published.at(-1)?.version ?? 0,
    same: same?.version ?? null,
  };
}

/** What it says, by whatever number and from whatever day. */
const contentOf = (definition: ProcedureDefinition): Digest =>
  canonicalDigest({ ...definition, version: 0, effectiveFrom: '' }, sha256);

/** The shipped file as the version that comes next in a log. @param from the day on which it comes into force */
export const asNextVersion = ({ text }: Shipped, { newest }: BesideLog, from: LocalDate): string =>
  text
    .replace(/^version: .*$/m, `version: ${newest + 1}`)
    .replace(/^effectiveFrom: .*$/m, `effectiveFrom: ${from}`);
