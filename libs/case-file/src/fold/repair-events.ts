import type { RepairMade } from '../events.js';
import type { Revision } from './revision.js';

/** Folds what a repair changed. What stood there is kept beside it. */
export function foldOfRepair(revision: Revision, { data }: RepairMade): void {
  const { repair, act, target, was, is } = data;
  const { recordedAt: at } = revision.place;
  const { id, file } = revision;
  revision.push('repairs', { id, at, ...data });
  if (!file) return;
  if (was && is) {
    const records = file.records.map((fact) =>
      fact.id === target ? { ...fact, ...is, corrected: { repair, at, was } } : fact,
    );
    return revision.set({ records });
  }
  if (act === 'unlock-request') {
    return revision.change('requests', target, () => ({ status: 'withdrawn', rectification: null }));
  }
  const holder = Object.values(file.requests).find(({ rounds }) =>
    rounds.some(({ signatures }) => signatures.some((given) => given.id === target)),
  );
  if (!holder) return;
  revision.change('requests', holder.id, ({ rounds }) => ({
    rounds: rounds.map((round) => ({
      ...round,
      signatures: round.signatures.map((given) =>
        given.id === target ? { ...given, voided: { repair, at } } : given,
      ),
    })),
  }));
}
