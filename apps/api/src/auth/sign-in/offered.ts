import type { Names, OfficerId } from '#libs/kernel';

/** An officer as the login page of a simulated log offers him. */
export type OfferedOfficer = Readonly<{
  id: OfficerId;
  name: Names;
  posts: readonly Names[];
  unit: Names | null;
}>;

/** Whom the login page of a simulated log offers. */
export interface Offered {
  officers(): Promise<readonly OfferedOfficer[]>;
}

/** Injection token of {@link Offered}. */
export const OFFERED = Symbol('Offered');

/** Those by whom the demonstration is best looked at, in the order of a case's way. */
const first = [
  'handler',
  'legal-officer',
  'unit-leader',
  'legal-reviewer',
  'bureau-leader',
  'deputy-leader',
  'investigator',
  'admin',
];

/** The demonstration's leading parts, and everybody else by unit. */
export function arranged(
  officers: readonly OfferedOfficer[],
): Readonly<{ leading: readonly OfferedOfficer[]; others: readonly OfferedOfficer[] }> {
  const leading = first.flatMap((id) => officers.filter((officer) => officer.id === id));
  return { leading, others: officers.filter(({ id }) => !first.includes(id)) };
}
