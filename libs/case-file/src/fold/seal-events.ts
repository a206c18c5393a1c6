import { assertNever, BrokenInvariant, type OfficerId } from '#libs/kernel';
import type { CaseSealed, CaseUnsealed, SealNameAdded, SealNameRemoved } from '../events.js';
import type { CaseSeal } from '../seals.js';
import type { Revision } from './revision.js';

export type OfSeal = CaseSealed | SealNameAdded | SealNameRemoved | CaseUnsealed;

/** Folds for whom the case exists. */
export function foldOfSeal(revision: Revision, event: OfSeal): void {
  const { recordedAt: at, actor } = revision.place;
  const officer = actor.kind === 'officer' ? actor.officer : null;
  switch (event.type) {
    case 'CaseSealed': {
      const { ground, reason, named } = event.data;
      return revision.set({ seal: { at, by: officer, ground, reason, named, changes: [] } });
    }
    case 'SealNameAdded':
    case 'SealNameRemoved': {
      const seal = revision.file?.seal;
      if (!seal) throw new BrokenInvariant(`${event.type} in a case that is not sealed`);
      if (!officer) throw new BrokenInvariant(`${event.type} by no officer`);
      return revision.set({ seal: changed(seal, event, { at, by: officer }) });
    }
    case 'CaseUnsealed':
      return revision.set({ seal: null });
    default:
      return assertNever(event);
  }
}

function changed(
  seal: CaseSeal,
  { type, data: { officer, reason } }: SealNameAdded | SealNameRemoved,
  place: Readonly<{ at: CaseSeal['at']; by: OfficerId }>,
): CaseSeal {
  const change = type === 'SealNameAdded' ? 'added' : 'removed';
  const others = seal.named.filter((name) => name !== officer);
  return {
    ...seal,
    named: change === 'added' ? [...others, officer] : others,
    changes: [...seal.changes, { ...place, officer, change, reason }],
  };
}
