import { type Decision, refuse } from '#libs/kernel';
import type { WithdrawRequest } from '../commands.js';
import { Draft } from '../draft.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { asHandler, isRefused, type OnCase, requestIn } from '../started-case.js';
import { closeTasks } from '../tasks.js';

/**
 * Withdraws a request before it is decided.
 *
 * @refuses unknown-request, not-a-handler, request-decided
 */
export function withdrawRequest({ data }: WithdrawRequest, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const request = requestIn(basis.file, data.request);
  if (isRefused(request)) return request;
  const handler = asHandler(basis);
  if (isRefused(handler)) return handler;
  const { id, status } = request;
  if (status !== 'in-review' && status !== 'returned') return refuse({ code: 'request-decided', status });

  const draft = new Draft(basis);
  draft.record({ type: 'RequestWithdrawn', data: { request: id, reason: data.reason } });
  closeTasks(draft, id, 'withdrawn');
  return draft.accepted();
}
