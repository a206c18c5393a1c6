import type { Digest, Instant, Names, OpenedId, PartyId } from '#libs/kernel';
import type { Particulars } from '../events.js';
import type { Draft } from '../draft.js';
import { subjectsOf } from '../subjects.js';

/** What a fact concerns, when it happened, and what stands behind it. */
export type Scope = Readonly<{
  /** Empty: the whole case, and through it everyone not disposed of yet. */
  subjects: readonly PartyId[];
  /** The instant from which limits count. */
  at: Instant;
  /** From when duties are owed, where that is later: nobody owed what nobody knew of. @default at */
  owedFrom?: Instant;
  cause: Readonly<{ name: Names; source: string }>;
  /** The approved request, for an effect that needs what it proposed. */
  request?: OpenedId;
  /** What the recorded fact or the request states, and the request's materials. */
  particulars?: Particulars;
  materials?: readonly Digest[];
  /** The document of the recorded fact. */
  document?: Readonly<{ material: Digest; number: string | null }>;
}>;

/** Those to whom an effect counted `per` subject or case applies; null stands for the case. */
export function concernedBy(
  draft: Draft,
  per: 'subject' | 'case',
  scope: Scope,
): readonly (PartyId | null)[] {
  return per === 'case' ? [null] : personsIn(draft, scope);
}

export function personsIn({ file }: Draft, { subjects }: Scope): readonly PartyId[] {
  if (subjects.length > 0) return subjects;
  return subjectsOf(file).filter((id) => file.subjects[id]?.disposed === null);
}
