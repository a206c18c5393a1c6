import type { OpenedId } from '#libs/kernel';

/** Where in the stream of its case an event stands, by the `{caseId}.{version}` of what it opened: instants may be equal. */
export const placeOf = (id: OpenedId): number => Number(id.slice(id.lastIndexOf('.') + 1));
