import type { Duration, OpenedId } from '#libs/kernel';
import { clockRule, findLink } from '#libs/procedures/interpreter';
import { comparedLengths } from '#libs/statutory-clocks';
import type { Clock, Request } from '../case-file.js';
import { currentRound, type Draft } from '../draft.js';
import type { Scope } from './scope.js';

/** An extension as it was granted: on whose request, how long the limit now is, on which grounds and article. */
export type Granted = Readonly<{
  request: OpenedId | null;
  limit: Duration;
  grounds: readonly string[];
  source: string;
}>;

/**
 * What lengthens a clock: a length that the definition states, the request just approved, or the newest approved one
 * when another organ grants it by a record. Null when it would not lengthen: an extension never shortens.
 */
export function grantedExtension(
  draft: Draft,
  { clock, limit, subject }: Clock,
  { to, scope }: Readonly<{ to: Duration | undefined; scope: Scope }>,
): Granted | null {
  const rule = clockRule(draft.basis.definition, clock);
  const sourceOf = (length: Duration) =>
    rule.extensions?.find((extension) => extension.to === length)?.source ?? rule.source;
  if (to !== undefined) {
    const { source } = scope.cause;
    return longer(to, limit) ? { request: null, limit: to, grounds: [], source } : null;
  }
  const request = scope.request === undefined ? newest(draft, clock, subject) : draft.request(scope.request);
  if (!request) return null;
  const { extendTo, extensionGrounds = [] } = currentRound(request).proposal;
  if (!extendTo || !longer(extendTo, limit)) return null;
  return { request: request.id, limit: extendTo, grounds: extensionGrounds, source: sourceOf(extendTo) };
}

const longer = (to: Duration, limit: string): boolean => comparedLengths(to, limit as Duration) > 0;

/** The newest approved request to extend this clock, for this subject or for the case. */
function newest({ basis, file }: Draft, clock: string, subject: Request['subject']): Request | undefined {
  return Object.values(file.requests)
    .filter(({ status }) => status === 'approved')
    .filter((request) => request.subject === null || request.subject === subject)
    .filter(({ link }) => findLink(basis.definition, link)?.extends === clock)
    .at(-1);
}
