import type { NewParty } from '#libs/client';
import type { CaseRun } from './case-run.js';
import { instant } from './instants.js';

type Doing = (run: CaseRun) => Promise<void>;

/**
 * Something done or looked at in a case, over HTTP. Throws when it does not go as the script says. `reads`: what its
 * officers do before, if there is time.
 */
export type Step = Doing & Readonly<{ reads?: Doing }>;

/** What happens at one instant of a case. */
export type Act = Readonly<{ at: string; steps: readonly Step[] }>;

/** A case as the bureau lived it: who, what, when. The same script is the demonstration and its end-to-end test. */
export type CaseScript = Readonly<{
  /** Names the script in idempotency keys: a resumed play repeats its calls and gets the same answers. */
  id: string;
  number: string;
  /** In Chinese, as on the file. */
  title: string;
  unit: string;
  handlers: readonly string[];
  parties: readonly NewParty[];
  facts: Readonly<Record<string, unknown>>;
  /** What happened, in the paragraphs that reports of the case repeat. */
  story: readonly string[];
  acts: readonly Act[];
}>;

/** @param when as cases.md writes it: `03-02 08:50` */
export const at = (when: string, ...steps: readonly Step[]): Act => ({ at: instant(when), steps });
