import type { CaseCommands } from '#libs/case-commands';
import type { CaseId } from '#libs/kernel';
import type { CaseActivities } from '../../../../workflows/src/contract.js';
import { planOf, type ClockReading } from './case-plan.js';
import { lowestVersionNamed, verdictOn } from './confirm-news.js';

export type CaseActivityPorts = Readonly<{
  commands: Pick<CaseCommands, 'loadWith' | 'wake'>;
  /** Not older than the question: news of a moved clock may be faster than the clock itself. */
  clock: () => Promise<ClockReading>;
}>;

/** What a case's workflow may ask of the log. Both are safe to repeat: Temporal delivers at least once. */
export function caseActivities({ commands, clock }: CaseActivityPorts): CaseActivities {
  return {
    async plan({ caseId, heard }) {
      const known = await commands.loadWith(caseId as CaseId, lowestVersionNamed(heard));
      if (!known) return null;
      const { file, published } = known.loaded;
      const events = new Map(known.events.map(({ event }) => [event.version, event]));
      return {
        ...planOf(file, published.definition, await clock()),
        verdicts: heard.map((news) => verdictOn(news, file.version, events)),
      };
    },

    async wake({ caseId }) {
      const recorded = await commands.wake(caseId as CaseId);
      return { recorded: recorded.map(({ event: { type, version } }) => `${type}@${version}`) };
    },
  };
}
