import type { Names } from '#libs/kernel';

export type PartiesRefusal =
  | { code: 'unknown-interview'; interview: string }
  | { code: 'unknown-submission'; submission: string }
  | { code: 'unknown-submission-kind'; kinds: readonly string[] }
  | { code: 'authority-required'; because: Names; source: string };
