import type { ProcedureDefinition } from '@/api/types';
import type { CaseView, Names, Schemas } from '@/api/types';

export type RepairAct = Schemas['RepairMade']['act'];
export const repairActs: readonly RepairAct[] = [
  'correct-record',
  'correct-result',
  'void-signature',
  'unlock-request',
];

/** Something in a case that can be repaired: what it is called, whose it is, and when it came about. */
export type Target = Readonly<{
  id: string;
  name: Names;
  by: string | null;
  at: string;
  number?: string;
  /** Of a record that has one: what it says, and what it could say. */
  result?: string;
  results?: readonly string[];
}>;

/** What of a case a repair of each kind can be about, newest first. */
export function targetsOf(
  view: CaseView,
  act: RepairAct,
  definition: ProcedureDefinition | undefined,
): readonly Target[] {
  if (act === 'correct-record' || act === 'correct-result') {
    const ruleOf = (id: string) => definition?.records.find((each) => each.id === id);
    return view.records
      .filter(({ result }) => act === 'correct-record' || result !== null)
      .map(({ id, record, at, number, result }) => ({
        id,
        name: ruleOf(record)?.name ?? { zh: record, en: record },
        by: null,
        at,
        ...(number !== null && { number }),
        ...(result !== null && { result, results: ruleOf(record)?.results ?? [] }),
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
