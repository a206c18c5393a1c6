import type { Names } from '#libs/kernel';

/** How things are taken, and by what they leave the organ's hands. */
export type PropertyRules = Readonly<{
  takings: readonly TakingRule[];
  disposals: readonly DisposalRule[];
  /** Quoted where the things and their list differ. */
  difference: Readonly<{ because: Names; source: string }>;
}>;

/** Seizure, sealing or freezing. */
export type TakingRule = Readonly<{
  id: string;
  name: Names;
  /** Link whose approval permits it. */
  link: string;
  /** Whoever commands at the scene or during a search may decide it there. @default false */
  atScene?: boolean;
  /** Document that lists what was taken. */
  document: string;
  source: string;
}>;

export type DisposalRule = Readonly<{ id: string; name: Names; document: string; source: string }>;
