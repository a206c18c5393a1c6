import { Problem } from '../problems/problem.js';

export const etagOf = (version: number) => `"${version}"`;

/**
 * Honours `If-Match`: `*` or a list of versions, one of which must be the current one.
 *
 * @throws Problem precondition-failed, with the version the case is at
 */
export function checkIfMatch(header: string | undefined, version: number): void {
  if (header === undefined || header.trim() === '*') return;
  const wanted = header.split(',').map((tag) => tag.trim());
  if (!wanted.includes(etagOf(version))) throw new Problem('precondition-failed', { version });
}
