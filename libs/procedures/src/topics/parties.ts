import type { Names } from '#libs/kernel';

/** What parties and lawyers may hand in, and what of the file they may see. */
export type SubmissionRule = Readonly<{
  id: string;
  name: Names;
  /** Duty to answer, whose limit is the statute's; each submission opens its own. None: no limit binds the answer. */
  answer?: string;
  /** Is a demand that an officer keep out of the case, which has its own decision. @default false */
  recuses?: boolean;
  source: string;
}>;

export type DisclosureRules = Readonly<{
  /** The file is open once this is recorded for the suspect; before, only charge and measures are. */
  from: string;
  /** Documents that nobody outside sees: the organ's own deliberation. */
  protected: readonly string[];
  source: string;
}>;
