import type { CaseFile } from './case-file.js';

/** Things still in the organ's hands, in order of listing. */
export const unsettledProperty = ({ property }: CaseFile): readonly string[] =>
  Object.values(property)
    .filter(({ disposed }) => disposed === null)
    .map(({ id }) => id);

export type PropertyDifference = Readonly<{
  list: string;
  /** Null: found and not listed. */
  item: string | null;
  listed: number;
  counted: number;
}>;

/** Where a list and the things last counted against it differ. A later count that agrees, or a corrected list, settles it. */
export function propertyDifferences({ property, propertyLists }: CaseFile): readonly PropertyDifference[] {
  const miscounted = Object.values(property)
    .filter(({ counted, quantity }) => counted !== null && counted !== quantity)
    .map(({ id, list, counted, quantity }) => ({ list, item: id, listed: quantity, counted: counted ?? 0 }));
  const unlisted = Object.values(propertyLists).flatMap(({ id, counted }) =>
    (counted?.unlisted ?? []).map(({ quantity }) => ({ list: id, item: null, listed: 0, counted: quantity })),
  );
  return [...miscounted, ...unlisted];
}
