/**
 * What code or stored data promised does not hold: a programming fault or a damaged record, never a person's mistake.
 * The text is for logs; nobody outside sees it.
 */
export class BrokenInvariant extends Error {
  constructor(what: string) {
    super(`broken invariant: ${what}`);
    this.name = 'BrokenInvariant';
  }
}
