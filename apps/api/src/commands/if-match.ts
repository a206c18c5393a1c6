import type { EventLog } from '#libs/event-log';
import { isMatch } from '../http/etag.js';
import { Problem } from '../problems/problem.js';
import type { Asked } from './case-desk.js';

/**
 * Honours `If-Match`. A request sent again under its idempotency key is to get its first answer, although that very
 * answer has moved the version since.
 *
 * @throws Problem precondition-failed, with the version the case is at
 */
export async function honourIfMatch(
  log: Pick<EventLog, 'findRequest'>,
  { ifMatch, idempotency }: Pick<Asked, 'ifMatch' | 'idempotency'>,
  version: number,
): Promise<void> {
  if (isMatch(ifMatch, version)) return;
  const isRepeated = idempotency && (await log.findRequest(idempotency.principal, idempotency.key)) !== null;
  if (!isRepeated) throw new Problem('precondition-failed', { version });
}
