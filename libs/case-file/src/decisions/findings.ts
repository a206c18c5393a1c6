import { authorityOf } from '#libs/directory';
import { accept, type Decision, type OfficerId, type PostId, type Refused, refuse } from '#libs/kernel';
import { anchorRuling } from '../anchors.js';
import type { Finding } from '../case-file.js';
import type { AnswerFinding, RaiseFinding, RecheckFinding, UrgeFinding } from '../commands.js';
import { currentRound, Draft } from '../draft.js';
import type { CaseEvent } from '../events.js';
import { inPendingReturn, raise } from '../findings.js';
import type { CaseRefusal } from '../refusals.js';
import {
  isRefused,
  kept,
  officerActing,
  type OnCase,
  requestIn,
  type Ruling,
  whileOpen,
} from '../started-case.js';

type Decided = Decision<CaseEvent, CaseRefusal>;

/**
 * Points out a problem, outside a signature. A case's own handlers answer such things and do not raise them.
 *
 * @refuses case-closed, not-permitted, unknown-request, unknown-material, page-not-there
 */
export function raiseFinding({ data }: RaiseFinding, basis: OnCase): Decided {
  const by = reviewing(basis);
  if (isRefused(by)) return by;
  const request = data.request === null ? null : requestIn(basis.file, data.request);
  if (isRefused(request)) return request;
  const astray = anchorRuling([data.finding], basis);
  if (astray) return astray;
  const draft = new Draft(basis);
  raise(draft, data.finding, {
    request: request?.id ?? null,
    round: request && currentRound(request).round,
    link: request?.link ?? null,
    subject: request?.subject ?? null,
    step: null,
    signature: null,
    by,
  });
  return draft.accepted();
}

/** @refuses case-closed, unknown-finding, finding-closed, not-permitted */
export function urgeFinding({ data: { finding: id, note } }: UrgeFinding, basis: OnCase): Decided {
  const finding = openFindingIn(basis, id);
  if (isRefused(finding)) return finding;
  const by = reviewing(basis);
  if (isRefused(by)) return by;
  return accept({ type: 'FindingUrged', data: { finding: id, by, notified: finding.mender, note } });
}

/**
 * Answers a finding. An item of a return is answered with the whole list, in a new round.
 *
 * @refuses case-closed, unknown-finding, finding-closed, not-permitted, answer-in-round, unknown-material
 */
export function answerFinding({ data }: AnswerFinding, basis: OnCase): Decided {
  const { finding: id, answer, materials } = data;
  const finding = openFindingIn(basis, id);
  if (isRefused(finding)) return finding;
  const by = officerActing(basis);
  if (by === null || !finding.mender.some((named) => isOrHolds(by, named, basis)))
    return refuse({ code: 'not-permitted', needs: finding.mender.join(' | ') });
  if (inPendingReturn(basis, finding))
    return refuse({ code: 'answer-in-round', request: finding.request ?? '' });
  const unknown = materialsKnown(materials, basis);
  if (unknown) return unknown;
  return accept({ type: 'FindingAnswered', data: { finding: id, by, answer, materials } });
}

/**
 * Looks at an answer again. He who raised the finding does, or another who reviews the case and has no part in mending.
 *
 * @refuses case-closed, unknown-finding, finding-closed, not-permitted, finding-unanswered, reasons-required
 */
export function recheckFinding({ data }: RecheckFinding, basis: OnCase): Decided {
  const { finding: id, outcome, note, requirement, dueAt } = data;
  const finding = openFindingIn(basis, id);
  if (isRefused(finding)) return finding;
  const by = reviewing(basis);
  if (isRefused(by)) return by;
  if (finding.mender.some((named) => isOrHolds(by, named, basis)))
    return refuse({ code: 'not-permitted', needs: 'somebody who did not have to mend it' });
  if (finding.status !== 'answered') return refuse({ code: 'finding-unanswered', finding: id });
  if (outcome === 'still-open' && note === null && requirement === null)
    return refuse({ code: 'reasons-required' });
  const due = outcome === 'still-open' ? dueAt : null;
  return accept({
    type: 'FindingRechecked',
    data: { finding: id, by, signature: null, outcome, note, requirement, dueAt: due },
  });
}

function openFindingIn({ file }: OnCase, id: Finding['id']): Finding | Refused<CaseRefusal> {
  const closed = whileOpen(file);
  if (closed) return closed;
  const finding = kept(file.findings, id);
  if (!finding) return refuse({ code: 'unknown-finding', finding: id });
  return finding.status === 'closed' ? refuse({ code: 'finding-closed', finding: id }) : finding;
}

/** An officer who does not handle the case. */
function reviewing(basis: OnCase): OfficerId | Refused<CaseRefusal> {
  const closed = whileOpen(basis.file);
  if (closed) return closed;
  const officer = officerActing(basis);
  if (officer !== null && !basis.file.handlers.includes(officer)) return officer;
  return refuse({ code: 'not-permitted', needs: 'an officer who does not handle the case' });
}

function isOrHolds(officer: OfficerId, named: PostId | OfficerId, { look, recordedAt: at }: OnCase): boolean {
  if (!named.includes('/')) return named === officer;
  return authorityOf({ officer, posts: [named as PostId], at, look }).ok;
}

function materialsKnown(materials: readonly string[], { file }: OnCase): Ruling {
  const stranger = materials.find((material) => !kept(file.materials, material));
  return stranger === undefined ? null : refuse({ code: 'unknown-material', material: stranger });
}
