import type { ProcedureDefinition } from '@/api/types';
import type { CaseView, Names, Schemas } from '@/api/types';

export type RepairAct = Schemas['RepairMade']['act'];
export const repairActs: readonly RepairAct[] = ['correct-record', 'void-signature', 'unlock-request'];

/** Something in a case that can be repaired: what it is called, whose it is, and when it came about. */
export type Target = Readonly<{ id: string; name: Names; by: string | null; at: string; number?: string }>;

/** What of a case a repair of each kind can be about, newest first. */
export function targetsOf(
  view: CaseView,
  act: RepairAct,
  definition: ProcedureDefinition | undefined,
): readonly Target[] {
  if (act === 'correct-record') {
    const named = (id: string) =>
      definition?.records.find((each) => each.id === id)?.name ?? { zh: id, en: id };
    return view.records
      .map(({ id, record, at, number }) => ({
        id,
        name: named(record),
        by: null,
        at,
        ...(number !== null && { number }),
      }))
      .toReversed();
  }
  if (act === 'unlock-request')
    return view.requests
      .filter(({ status }) => status === 'in-review' || status === 'returned')
      .map(({ id, name, proposer, rounds }) => ({
        id,
        name,
        by: proposer,
        at: rounds[0]?.requestedAt ?? view.startedAt,
      }));
  return view.requests
    .flatMap(({ name, rounds }) =>
      rounds
        .flatMap(({ signatures }) => signatures)
        .filter(({ lapsed, voided }) => !lapsed && voided === undefined)
        .map(({ id, officer, at }) => ({ id, name, by: officer, at })),
    )
    .toReversed();
}
