import { type Decision, refuse } from '#libs/kernel';
import { linkRule } from '#libs/procedures/interpreter';
import type { Request } from '../case-file.js';
import type { SubmitRound } from '../commands.js';
import { dossierRuling } from '../dossier.js';
import { currentRound, Draft } from '../draft.js';
import type { CaseEvent } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { stillAllowed } from '../requirement-rulings.js';
import { asHandler, isRefused, type OnCase, requestIn, type Ruling, whileOpen } from '../started-case.js';
import { openTask } from '../tasks.js';

/**
 * Answers a return: every item of its rectification list, in a new round. Its dossier is another one, so every
 * signature given so far lapses and the steps begin again with the first.
 *
 * @refuses case-closed, unknown-request, not-a-handler, request-decided, nothing-to-rectify, rectification-unanswered,
 * unknown-rectification-item, the link's own requirements, unknown-material, documents-missing, document-not-of-link,
 * invalid-particulars, extension-not-allowed
 */
export function submitRound({ data }: SubmitRound, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  const { grounds, legalBasis, materials, proposal, answers, dossier } = data;
  const closed = whileOpen(basis.file);
  if (closed) return closed;
  const request = requestIn(basis.file, data.request);
  if (isRefused(request)) return request;
  const by = asHandler(basis);
  if (isRefused(by)) return by;
  const link = linkRule(basis.definition, request.link);
  const ruling =
    answersRuling(request, data) ??
    stillAllowed(request, basis, data) ??
    dossierRuling(link, data, request.subject, basis);
  if (ruling) return ruling;

  const draft = new Draft(basis);
  const last = currentRound(request);
  const round = last.round + 1;
  draft.record({
    type: 'RoundSubmitted',
    data: { request: request.id, round, grounds, legalBasis, materials, proposal, answers, dossier },
  });
  const signatures = last.signatures.map(({ id }) => id);
  draft.record({ type: 'SignaturesLapsed', data: { request: request.id, round: last.round, signatures } });
  const [first] = link.steps;
  if (first) openTask(draft, request.id, first);
  return draft.accepted();
}

function answersRuling({ status, rectification }: Request, { answers }: SubmitRound['data']): Ruling {
  if (status === 'in-review') return refuse({ code: 'nothing-to-rectify', status });
  if (status !== 'returned' || !rectification) return refuse({ code: 'request-decided', status });
  const asked = rectification.items.map(({ id }) => id);
  const answered = answers.map(({ item }) => item);
  const unanswered = asked.filter((item) => !answered.includes(item));
  if (unanswered.length > 0) return refuse({ code: 'rectification-unanswered', items: unanswered });
  const unknown = answered.filter((item, index) => !asked.includes(item) || answered.indexOf(item) !== index);
  return unknown.length > 0 ? refuse({ code: 'unknown-rectification-item', items: unknown }) : null;
}
