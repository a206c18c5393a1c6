export const etagOf = (version: number) => `"${version}"`;

/** Does `If-Match` allow this version? `*`, none, or a list that names it. */
export const isMatch = (header: string | undefined, version: number): boolean =>
  header === undefined || names(header, etagOf(version));

/** Does `If-None-Match` say that the caller has this version already? Weak tags of it count (RFC 9110 §13.1.2). */
export const isKnown = (header: string | undefined, version: number): boolean =>
  header !== undefined && names(header.replaceAll('W/', ''), etagOf(version));

const names = (header: string, etag: string): boolean =>
  header.trim() === '*' || header.split(',').some((tag) => tag.trim() === etag);
