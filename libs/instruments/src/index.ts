import type { Names } from '#libs/kernel';
import type { FieldRule, InstrumentFacts, InstrumentTemplate, Part } from './model.js';
import { atLarge } from './templates/at-large.js';
import { ofArrest } from './templates/arrest.js';
import { ofDetention } from './templates/detention.js';
import { ofFiling } from './templates/filing.js';
import { ofProsecution } from './templates/prosecution.js';
import { ofRelease } from './templates/release.js';
import { reports } from './templates/reports.js';

export type * from './model.js';
export { amountInCharacters, numberText, sealedDate, shortUnit, writtenDate } from './words.js';

/** The instruments of criminal procedure, in the forms of 公安机关刑事法律文书式样. */
export const instrumentTemplates: readonly InstrumentTemplate[] = [
  ...reports,
  ...ofFiling,
  ...ofDetention,
  ...ofArrest,
  ...atLarge,
  ...ofRelease,
  ...ofProsecution,
];

export const templateOf = (document: string): InstrumentTemplate | undefined =>
  instrumentTemplates.find((template) => template.document === document);

type Missing = Readonly<{ field: string; name: Names }>;
export type Completed =
  | Readonly<{ ok: true; parts: readonly Part[] }>
  | Readonly<{ ok: false; missing: readonly Missing[]; unknown: readonly string[] }>;

/**
 * Fills a template from the case and from what was given, which goes first. Nothing is produced with a gap: what is
 * missing is listed, and so is what the form has no place for.
 */
export function completed(
  template: InstrumentTemplate,
  facts: InstrumentFacts,
  given: Readonly<Record<string, string>>,
): Completed {
  const valueOf = ({ id, known }: FieldRule): string =>
    (Object.hasOwn(given, id) ? given[id] : undefined) ?? known?.(facts) ?? '';
  const values = new Map(template.fields.map((rule) => [rule.id, valueOf(rule).trim()]));
  const missing = template.fields
    .filter(({ id, required = true }) => required && !values.get(id))
    .map(({ id, name }) => ({ field: id, name }));
  const unknown = Object.keys(given).filter((id) => !values.has(id));
  if (missing.length > 0 || unknown.length > 0) return { ok: false, missing, unknown };
  return { ok: true, parts: template.parts({ facts, field: (id) => values.get(id) ?? '' }) };
}
