import type { Names } from '#libs/kernel';

/** Where a row stands in its file. @property line counted from 1 @property pointer of JSON (RFC 6901); null in CSV */
export type Place = Readonly<{ line: number; pointer: string | null }>;

export type UnitRow = Readonly<{
  kind: 'unit';
  place: Place;
  id: string;
  name: Names;
  parent: string | null;
}>;
export type PostRow = Readonly<{
  kind: 'post';
  place: Place;
  /** `{unit}/{role}` */
  id: string;
  name: Names;
  deputyOf: string | null;
}>;
/** @property posts all that he holds in his own right */
export type OfficerRow = Readonly<{
  kind: 'officer';
  place: Place;
  id: string;
  name: Names;
  unit: string;
  posts: readonly string[];
}>;

/** One line of a directory file: a unit, a post or an officer as it is to be. */
export type Row = UnitRow | PostRow | OfficerRow;

export type RowsOf = Readonly<{
  unit: readonly UnitRow[];
  post: readonly PostRow[];
  officer: readonly OfficerRow[];
}>;

export const byKind = (rows: readonly Row[]): RowsOf => ({
  unit: rows.filter((row) => row.kind === 'unit'),
  post: rows.filter((row) => row.kind === 'post'),
  officer: rows.filter((row) => row.kind === 'officer'),
});
