import { holdersAt, type PostState } from '#libs/directory';
import {
  type Decision,
  type OfficerId,
  type PartyId,
  postOf,
  type Refused,
  refuse,
  type RoleId,
  streamOf,
} from '#libs/kernel';
import type { LinkRule } from '#libs/procedures';
import { findLink } from '#libs/procedures/interpreter';
import type { RequestLink } from '../commands.js';
import { dossierRuling } from '../dossier.js';
import { Draft } from '../draft.js';
import { applyEffects } from '../effects/effects.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { requirementsRuling, statedIn } from '../requirement-rulings.js';
import { asHandler, isRefused, kept, type OnCase, type Ruling, whileOpen } from '../started-case.js';
import { subjectsOf } from '../subjects.js';
import { openTask } from '../tasks.js';

/** Every handler of a case is one, whatever post he holds. */
const HANDLER = 'handler' as RoleId;

/**
 * Asks for a link, whose first step opens in the same commit.
 *
 * @refuses case-closed, unknown-link, not-a-handler, not-permitted, unknown-party, subject-not-applicable, the link's own requirements,
 * subject-required, request-open, unknown-material, documents-missing, document-not-of-link, invalid-particulars,
 * extension-not-allowed; the first that applies
 */
export function requestLink({ data }: RequestLink, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { grounds, legalBasis, materials, proposal, dossier } = data;
  const link = findLink(basis.definition, data.link);
  const closed = link?.whenClosed ? null : whileOpen(basis.file);
  if (closed) return closed;
  const [first] = link?.steps ?? [];
  if (!link || !first) return refuse({ code: 'unknown-link', link: data.link });
  const proposer = asHandler(basis);
  if (isRefused(proposer)) return proposer;
  const forbidden = requesterRuling(link, proposer, basis);
  if (forbidden) return forbidden;
  const found = link.per === 'case' ? ofCase(link, data, basis) : ofSubject(link, data, basis);
  if (isRefused(found)) return found;
  const { subject } = found;
  const incomplete = dossierRuling(link, data, subject, basis);
  if (incomplete) return incomplete;

  const draft = new Draft(basis);
  const request = draft.record({
    type: 'LinkRequested',
    data: { link: link.id, subject, proposer, grounds, legalBasis, materials, proposal, dossier },
  });
  applyEffects(draft, link.requested ?? [], {
    subjects: subject ? [subject] : [],
    at: basis.recordedAt,
    cause: link,
    ...statedIn(data),
  });
  openTask(draft, request, first);
  return draft.accepted();
}

/** Any handler of the case, or only one who holds another of the posts that may ask. @refuses not-permitted */
function requesterRuling(
  { requestedBy }: LinkRule,
  officer: OfficerId,
  { file, look, recordedAt }: OnCase,
): Ruling {
  const posts = requestedBy.map((role) => postOf(file.unit, role));
  if (posts.includes(postOf(file.unit, HANDLER))) return null;
  const holds = posts.some((post) =>
    holdersAt(look.at<PostState>(streamOf.post(post)), recordedAt).some((each) => each.officer === officer),
  );
  return holds ? null : refuse({ code: 'not-permitted', needs: posts.join(', ') });
}

type Found = Readonly<{ subject: PartyId | null }> | Refused<CaseRefusal>;

type Submitted = RequestLink['data'];

function ofCase(link: LinkRule, data: Submitted, basis: OnCase): Found {
  if (data.subject !== null) return refuse({ code: 'subject-not-applicable', link: link.id });
  return unmet(link, null, { data, basis }) ?? alreadyOpen(link, null, basis) ?? { subject: null };
}

/** The subject named, or the only one to whom the link applies and for whom it is not yet asked. */
function ofSubject(link: LinkRule, data: Submitted, basis: OnCase): Found {
  const { subject: named } = data;
  const given = { data, basis };
  if (named !== null) {
    if (!basis.file.parties.some(({ id }) => id === named))
      return refuse({ code: 'unknown-party', party: named });
    if (!kept(basis.file.subjects, named)) return refuse({ code: 'subject-not-applicable', link: link.id });
    return unmet(link, named, given) ?? alreadyOpen(link, named, basis) ?? { subject: named };
  }
  const [someone, ...others] = subjectsOf(basis.file);
  if (someone === undefined) return refuse({ code: 'subject-not-applicable', link: link.id });
  const applicable = [someone, ...others].filter((subject) => !unmet(link, subject, given));
  const free = applicable.filter((subject) => !alreadyOpen(link, subject, basis));
  const [only, ...more] = free;
  if (only !== undefined && more.length === 0) return { subject: only };
  if (more.length > 0) return refuse({ code: 'subject-required', candidates: free });
  return (
    unmet(link, someone, given) ?? alreadyOpen(link, applicable[0] ?? someone, basis) ?? { subject: someone }
  );
}

const unmet = (
  link: LinkRule,
  subject: PartyId | null,
  { data, basis }: Readonly<{ data: Submitted; basis: OnCase }>,
): Ruling => requirementsRuling(link.requires, basis, { subject, at: basis.recordedAt, ...statedIn(data) });

function alreadyOpen(link: LinkRule, subject: PartyId | null, { file }: OnCase): Ruling {
  const open = Object.values(file.requests).find(
    (request) =>
      request.link === link.id &&
      request.subject === subject &&
      (request.status === 'in-review' || request.status === 'returned'),
  );
  return open ? refuse({ code: 'request-open', request: open.id }) : null;
}
