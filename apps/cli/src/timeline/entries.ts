import type { CaseView, RecordedEvent, ReplayedEvent } from '#libs/client';
import type { Say } from '../language.js';
import { describe } from './describe.js';
import type { Entry, Line } from './entry.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Groups events into acts: what followed in the same commit hangs below the act that caused it.
 */
export function entriesOf(
  { id: caseId, requests }: Pick<CaseView, 'id' | 'requests'>,
  events: readonly RecordedEvent[],
  told: ReadonlyMap<number, ReplayedEvent>,
  words: Vocabulary,
  say: Say,
): Entry[] {
  const opinions = dissentIn(requests);
  const opened = new Map(events.map((event) => [`${caseId}.${event.version}`, event.data]));
  const entries: (Omit<Entry, 'consequences'> & { consequences: Line[] })[] = [];
  let actOfCommit = false;
  for (const event of events) {
    // Only a commit's first event carries the command.
    if (event.command != null) actOfCommit = false;
    const line = describe(event, told.get(event.version), opened, words, say);
    if (!line) continue;
    const said = opinions.get(`${caseId}.${event.version}`) ?? [];
    if (actOfCommit) {
      entries.at(-1)?.consequences.push(line, ...said);
      continue;
    }
    actOfCommit = true;
    entries.push({
      version: event.version,
      at: event.recordedAt,
      line,
      who: whoOf(event, words, say),
      capacity: capacityOf(event, words, say),
      consequences: [...said],
    });
  }
  return entries;
}

/** What those who did not agree said on facts, evidence and discretion, by the id of their signature. */
function dissentIn(requests: CaseView['requests']): ReadonlyMap<string, readonly Line[]> {
  const signatures = requests.flatMap(({ rounds }) => rounds.flatMap((round) => round.signatures));
  const against = signatures.filter(
    ({ decision, overrules }) => decision !== 'approve' || overrules.length > 0,
  );
  return new Map(
    against.map(({ id, opinion }) => {
      const said = [opinion.facts, opinion.evidence, opinion.discretion].filter(
        (part): part is string => !!part,
      );
      return [id, said.map((part): Line => ({ tone: 'quote', text: `“${part}”` }))];
    }),
  );
}

function whoOf({ actor }: RecordedEvent, words: Vocabulary, say: Say): string {
  if (actor.officer !== undefined) return words.officer(actor.officer);
  return actor.client ?? (actor.system === 'clock' ? say('时钟', 'the clock') : (actor.system ?? ''));
}

function capacityOf({ capacity }: RecordedEvent, words: Vocabulary, say: Say): string {
  if (!capacity) return '';
  const held: Record<string, string> = {
    own: '',
    acting: say('代理', 'acting'),
    deputy: say('副职代行', 'as deputy'),
    delegated: `${say('受托于', 'delegated by')} ${words.officer(capacity.by)}`,
  };
  return [words.post(capacity.post), held[capacity.as] ?? capacity.as].filter(Boolean).join(' · ');
}
