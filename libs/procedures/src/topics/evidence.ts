import type { Names } from '#libs/kernel';

/** What each offence demands to be proved, what may prove it, and why evidence may be excluded. */
export type EvidenceRules = Readonly<{
  offences: readonly OffenceRule[];
  /** Documents that may be cited as proof; the organ's own requests and decisions prove nothing. */
  proofs: readonly string[];
  exclusions: readonly ExclusionGround[];
}>;

export type OffenceRule = Readonly<{
  id: string;
  name: Names;
  /** Interrogations about it are recorded without a break. @default false */
  recorded?: boolean;
  elements: readonly ElementRule[];
  source: string;
}>;

/** One thing that must be proved for the offence to be made out. */
export type ElementRule = Readonly<{
  id: string;
  name: Names;
  /** Stands only while the newest such record has one of these results: any other result removes the element. */
  appraised?: Readonly<{ record: string; results: readonly string[] }>;
}>;

/**
 * Why evidence may be excluded. `curable`: when the leader decides against exclusion, correction or a reasonable
 * explanation makes it admissible again; otherwise it stays unusable whatever is decided.
 */
export type ExclusionGround = Readonly<{ id: string; name: Names; curable: boolean; source: string }>;
