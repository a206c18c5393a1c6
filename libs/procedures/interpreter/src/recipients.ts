import { type OfficerId, type PostId, postOf, type UnitId } from '#libs/kernel';
import type { PostRef, Recipient } from '../../src/definition.js';

/** The post a reference means in a case of this unit. */
export const postFor = ({ unit, role }: PostRef, caseUnit: UnitId): PostId =>
  postOf(unit === 'case' ? caseUnit : unit, role);

/** Recipients in order, each once. Posts stay posts: who holds one is a question for the instant of reading. */
export function recipientsFor(
  recipients: readonly Recipient[],
  { unit, handlers }: Readonly<{ unit: UnitId; handlers: readonly OfficerId[] }>,
): readonly (PostId | OfficerId)[] {
  const named = recipients.flatMap((recipient): readonly (PostId | OfficerId)[] =>
    recipient === 'handlers' ? handlers : [postFor(recipient, unit)],
  );
  return [...new Set(named)];
}
