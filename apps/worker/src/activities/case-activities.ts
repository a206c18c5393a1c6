import type { CaseCommands } from '#libs/case-commands';
import type { EventLog } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import type { CaseActivities, CaseNews } from '../../../../workflows/src/contract.js';
import { planOf, type ClockReading } from './case-plan.js';
import { lowestVersionNamed, verdictOn } from './confirm-news.js';

export type CaseActivityPorts = Readonly<{
  commands: Pick<CaseCommands, 'load' | 'wake'>;
  log: Pick<EventLog, 'read'>;
  /** Not older than the question: news of a moved clock may be faster than the clock itself. */
  clock: () => Promise<ClockReading>;
}>;

/** What a case's workflow may ask of the log. Both are safe to repeat: Temporal delivers at least once. */
export function caseActivities({ commands, log, clock }: CaseActivityPorts): CaseActivities {
  return {
    async plan({ caseId, heard }) {
      const loaded = await commands.load(caseId as CaseId);
      if (!loaded) return null;
      const { file, published } = loaded;
      const events = await eventsNamed(log, caseId as CaseId, heard);
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

async function eventsNamed(log: Pick<EventLog, 'read'>, caseId: CaseId, heard: readonly CaseNews[]) {
  const from = lowestVersionNamed(heard);
  if (from === Infinity) return new Map();
  const events = await log.read(streamOf.case(caseId), from - 1);
  return new Map(events.map(({ event }) => [event.version, event]));
}
