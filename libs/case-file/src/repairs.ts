import { type OfficerId, type OpenedId, refuse } from '#libs/kernel';
import type { CaseFile, GivenSignature, RecordedFact, Request } from './case-file.js';
import { resultRuling } from './correctable-results.js';
import { instantRuling } from './decisions/record-fact.js';
import type { RecordedDetails } from './events.js';
import type { RepairAsked } from './repair-asked.js';
import { handlingIn, proposersOf } from './separation.js';
import { kept, type OnCase, type Ruling } from './started-case.js';

export function signatureIn(
  { requests }: Pick<CaseFile, 'requests'>,
  id: OpenedId,
): Readonly<{ request: Request; signature: GivenSignature }> | null {
  for (const request of Object.values(requests)) {
    const signature = request.rounds.flatMap(({ signatures }) => signatures).find((given) => given.id === id);
    if (signature) return { request, signature };
  }
  return null;
}

/** Everybody who handled the case, and who asked for, signed or lent his name to what is to be repaired. */
export function concernedWith(
  file: CaseFile,
  { act, target }: Pick<RepairAsked, 'act' | 'target'>,
): readonly OfficerId[] {
  const handling = handlingIn(file);
  if (act === 'correct-record' || act === 'correct-result') return handling;
  const found = act === 'void-signature' ? signatureIn(file, target) : null;
  const request = found?.request ?? kept(file.requests, target);
  const given = found ? [found.signature] : (request?.rounds.at(-1)?.signatures ?? []);
  const signers = given.flatMap(({ officer, capacity }) => [officer, ...(capacity.by ? [capacity.by] : [])]);
  return [...new Set([...handling, ...(request ? proposersOf(request) : []), ...signers])];
}

/** What a record said, and what it would say once corrected. */
export function corrected(
  { at, number, result }: Pick<RecordedFact, 'at' | 'number' | 'result'>,
  asked: Pick<RepairAsked, 'act' | 'at' | 'number' | 'result'>,
): Readonly<{ was: RecordedDetails; is: RecordedDetails }> {
  if (asked.act === 'correct-result')
    return { was: { at, number, result }, is: { at, number, result: asked.result ?? null } };
  return { was: { at, number }, is: { at: asked.at ?? at, number: asked.number ?? number } };
}

/**
 * Null: there is something to repair, and it can be.
 *
 * @refuses unknown-target, nothing-to-repair, in-the-future, before-the-case; of a result, as `resultRuling`
 */
export function repairRuling(
  asked: Omit<RepairAsked, 'concerned'>,
  basis: Pick<OnCase, 'file' | 'definition' | 'recordedAt'>,
): Ruling {
  const { act, target } = asked;
  const nothing = refuse({ code: 'nothing-to-repair', act, target } as const);
  if (act === 'void-signature') {
    const found = signatureIn(basis.file, target);
    if (!found) return refuse({ code: 'unknown-target', target });
    return found.signature.lapsed || found.signature.voided ? nothing : null;
  }
  if (act === 'unlock-request') {
    const request = kept(basis.file.requests, target);
    if (!request) return refuse({ code: 'unknown-target', target });
    return request.status === 'in-review' || request.status === 'returned' ? null : nothing;
  }
  const record = basis.file.records.find(({ id }) => id === target);
  if (!record) return refuse({ code: 'unknown-target', target });
  if (act === 'correct-result') return resultRuling(record, asked.result ?? '', basis);
  const { is } = corrected(record, asked);
  if (is.at === record.at && is.number === record.number) return nothing;
  return instantRuling(is.at, basis);
}
