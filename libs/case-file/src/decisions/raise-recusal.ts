import { type Decision, type Duration, type OfficerId, type Refused, refuse, streamOf } from '#libs/kernel';
import { holdersAt, type PostState } from '#libs/directory';
import { postFor } from '#libs/procedures/interpreter';
import type { RaiseRecusal } from '../commands.js';
import { Draft } from '../draft.js';
import { dueFor } from '../effects/due.js';
import type { CaseEvent } from '../events.js';
import { servingRuling } from '../officers-named.js';
import { LEADER_POST } from '../recusals.js';
import type { CaseRefusal } from '../refusals.js';
import { officerActing, type OnCase, whileOpen } from '../started-case.js';

/** @source P37 */
const DECIDED_WITHIN = 'P2D' as Duration;
const COMPLEX_DECIDED_WITHIN = 'P5D' as Duration;

/**
 * Demands that an officer keep out of the case, and sets the limit of the decision. He goes on until it is made.
 *
 * @refuses case-closed, unknown-officer, not-permitted (oneself for another; a superior without a leading post),
 *   unknown-party, recusal-raised (one on him is undecided or he is recused already)
 */
export function raiseRecusal({ data }: RaiseRecusal, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { officer, raisedBy, party, grounds, complex } = data;
  const closed = whileOpen(basis.file);
  if (closed) return closed;
  const ruling = servingRuling([officer], basis) ?? raiserRuling(data, basis);
  if (ruling) return ruling;
  const standing = Object.values(basis.file.recusals).find(
    (recusal) => recusal.officer === officer && recusal.status !== 'not-recused',
  );
  if (standing) return refuse({ code: 'recusal-raised', recusal: standing.id });

  const draft = new Draft(basis);
  const leads = holds(officer, LEADER_POST, basis);
  const limit = complex ? COMPLEX_DECIDED_WITHIN : DECIDED_WITHIN;
  const { dueAt } = dueFor(draft, {}, limit, { from: basis.recordedAt, subject: null });
  draft.record({
    type: 'RecusalRaised',
    data: {
      officer,
      raisedBy,
      party,
      grounds,
      complex,
      decidedBy: leads ? 'procuratorial-committee' : 'leader',
      dueAt: leads ? null : dueAt,
    },
  });
  return draft.accepted();
}

function raiserRuling(
  { officer, raisedBy, party }: RaiseRecusal['data'],
  basis: OnCase,
): Refused<CaseRefusal> | null {
  const acting = officerActing(basis);
  if (raisedBy === 'self' && acting !== officer) return refuse({ code: 'not-permitted', needs: 'self' });
  if (raisedBy === 'superior' && (acting === null || !leadsIn(acting, basis)))
    return refuse({ code: 'not-permitted', needs: 'superior' });
  const stranger = party !== null && !basis.file.parties.some(({ id }) => id === party);
  return stranger ? refuse({ code: 'unknown-party', party }) : null;
}

/** Holds the post of an audit or an approval in this case. */
function leadsIn(officer: OfficerId, basis: OnCase): boolean {
  const leading = basis.definition.links
    .flatMap(({ steps }) => steps)
    .filter(({ kind }) => kind === 'audit' || kind === 'approve')
    .map(({ post }) => postFor(post, basis.file.unit));
  return [...new Set(leading)].some((post) => holds(officer, post, basis));
}

const holds = (officer: OfficerId, post: typeof LEADER_POST, { look, recordedAt }: OnCase): boolean =>
  holdersAt(look.at<PostState>(streamOf.post(post)), recordedAt).some(
    (holding) => holding.officer === officer,
  );
