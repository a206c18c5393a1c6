import type { SignedOff } from '#libs/case-file';
import type { RecordedEvent, SequencedEvent } from '#libs/event-log';
import type { CaseId } from '#libs/kernel';
import type { CaseNews, SignOffNews } from '../../../../workflows/src/contract.js';

/** News for one case from one batch. `lastLeaf` makes the signal's request id, the same at every retry. */
export type AddressedNews = Readonly<{ caseId: CaseId; lastLeaf: number; news: CaseNews }>;

/** What a batch of leaves means to the workflows. */
export type BatchNews = Readonly<{ cases: readonly AddressedNews[]; clockAdvancedAt: number | null }>;

const casePrefix = 'case/';
const clockStream = 'simulation/clock';

/** One piece of news for each case of the batch, naming its sign-offs; and whether the log's clock was moved. */
export function newsOf(leaves: readonly SequencedEvent[]): BatchNews {
  const byCase = new Map<CaseId, SequencedEvent[]>();
  let clockAdvancedAt: number | null = null;
  for (const leaf of leaves) {
    const { stream } = leaf.event;
    if (stream === clockStream) clockAdvancedAt = leaf.leafIndex;
    if (!stream.startsWith(casePrefix)) continue;
    const caseId = stream.slice(casePrefix.length) as CaseId;
    byCase.set(caseId, [...(byCase.get(caseId) ?? []), leaf]);
  }
  return { cases: [...byCase].map(([caseId, own]) => addressed(caseId, own)), clockAdvancedAt };
}

function addressed(caseId: CaseId, leaves: readonly SequencedEvent[]): AddressedNews {
  const events = leaves.map(({ event }) => event);
  return {
    caseId,
    lastLeaf: Math.max(...leaves.map(({ leafIndex }) => leafIndex)),
    news: {
      position: Math.max(...events.map(({ version }) => version)),
      signOffs: events.flatMap((event) => signOffOf(event) ?? []),
      facts: events
        .filter(({ type }) => type !== 'SignedOff')
        .map(({ type, version }) => ({ type, version })),
      because: 'recorded',
    },
  };
}

/** A sign-off as a signal names it; null for every other event. */
export function signOffOf({ type, data, version }: RecordedEvent['event']): SignOffNews | null {
  if (type !== 'SignedOff') return null;
  const { task, step, officer, decision } = data as SignedOff['data'];
  return { task, step, officer, decision, version };
}
