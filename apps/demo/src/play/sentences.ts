import type { CaseRun } from './case-run.js';
import type { CaseScript, Step } from './script.js';

/** A step that looks whether the case stands as it should, and ends the play when it does not. */
export type Look = Step & Readonly<{ looks: true }>;

type Told = Step & Readonly<{ sentence: string }>;

/** Looked at only when the play is at it for the first time. */
export const whenLive = (step: Step): Look =>
  Object.assign(
    async (run: CaseRun) => {
      if (run.live) await step(run);
    },
    { looks: true as const },
  );

/**
 * A sentence of the case as it is told, above the steps that do it and those that look whether it came true.
 *
 * @throws when no step looks: a sentence may not be told on trust
 */
export function told(sentence: string, ...steps: readonly Step[]): Step {
  if (!steps.some((step) => 'looks' in step || 'sentence' in step))
    throw new Error(`nothing looks whether it is so: ${sentence}`);
  const whole: Step = async (run) => {
    for (const [nth, step] of steps.entries()) await run.part(nth, () => step(run));
  };
  const readings = steps.flatMap(({ reads }) => reads ?? []);
  const reads: Step = async (run) => {
    for (const reading of readings) await reading(run);
  };
  return Object.assign(whole, { sentence, ...(readings.length > 0 && { reads }) }) satisfies Told;
}

/** Every sentence a script tells and looks at, in its order. */
export const sentencesOf = ({ acts }: CaseScript): readonly string[] =>
  acts.flatMap(({ steps }) =>
    steps.flatMap((step) => ('sentence' in step && typeof step.sentence === 'string' ? [step.sentence] : [])),
  );
