import type { RecordedEvent, ReplayedEvent } from '#libs/client';
import type { Say } from '../language.js';
import { describe } from './describe.js';
import type { Entry, Line } from './entry.js';
import type { Quotes } from './quotes.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * Groups events into acts: what followed in the same commit hangs below the act that caused it.
 */
export function entriesOf(
  caseId: string,
  events: readonly RecordedEvent[],
  told: ReadonlyMap<number, ReplayedEvent>,
  quotes: Quotes,
  words: Vocabulary,
  say: Say,
): Entry[] {
  const opened = new Map(events.map((event) => [`${caseId}.${event.version}`, event.data]));
  const entries: (Omit<Entry, 'consequences'> & { consequences: Line[] })[] = [];
  let actOfCommit = false;
  for (const event of events) {
    // Only a commit's first event carries the command.
    if (event.command != null) actOfCommit = false;
    const line = describe(event, told.get(event.version), opened, words, say);
    if (!line) continue;
    const said = quotes.get(`${caseId}.${event.version}`) ?? [];
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

function whoOf({ actor }: RecordedEvent, words: Vocabulary, say: Say): string {
  if (actor.kind === 'officer') return words.officer(actor.officer);
  if (actor.kind === 'client') return actor.client;
  return actor.system === 'clock' ? say('时钟', 'the clock') : actor.system;
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
