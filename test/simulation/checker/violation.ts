/** Something that must never happen has happened. */
export class Violation extends Error {
  /** @param rule the invariant, in a few words that stay the same */
  constructor(
    readonly rule: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${rule}: ${detail}`, options);
    this.name = 'Violation';
  }
}
