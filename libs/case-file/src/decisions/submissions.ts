import { accept, type Decision, openedId, refuse } from '#libs/kernel';
import { dutyRule, findSubmission, recipientsFor } from '#libs/procedures/interpreter';
import type { AnswerSubmission, JoinParty, ReceiveSubmission } from '../commands/parties.js';
import { Draft } from '../draft.js';
import { dueFor } from '../effects/due.js';
import { discharge } from '../effects/effects.js';
import type { CaseEvent, PartyJoined } from '../events.js';
import type { CaseRefusal } from '../refusals.js';
import { kept, officerActing, type OnCase, type Ruling, whileOpen } from '../started-case.js';
import { handlersRuling } from './charges.js';
import { raiseRecusal } from './raise-recusal.js';
import { documentRuling } from './record-fact.js';

/** A party enters a running case, by a client or a handler. @refuses case-closed, not-a-handler, unknown-party */
export function joinParty({ data }: JoinParty, basis: OnCase): Decision<PartyJoined, CaseRefusal> {
  const ruling = enteringRuling(basis);
  if (ruling) return ruling;
  const next = `p${basis.file.parties.length + 1}`;
  if (data.party.id !== next) return refuse({ code: 'unknown-party', party: data.party.id });
  return accept({ type: 'PartyJoined', data: { party: data.party } });
}

/**
 * Receives what a party, guardian or lawyer hands in, and starts the limit of its answer. A demand for recusal goes on to
 * be decided as one.
 *
 * @refuses case-closed, not-a-handler, unknown-submission-kind, unknown-party, authority-required, unknown-material,
 * unknown-officer, recusal-raised
 */
export function receiveSubmission(
  { data }: ReceiveSubmission,
  basis: OnCase,
): Decision<CaseEvent, CaseRefusal> {
  const { file, definition, recordedAt } = basis;
  const unable = enteringRuling(basis);
  if (unable) return unable;
  const rule = findSubmission(definition, data.kind);
  const kinds = definition.submissions?.map(({ id }) => id) ?? [];
  if (!rule) return refuse({ code: 'unknown-submission-kind', kinds });
  const ruling = authorityRuling(data, basis) ?? materialsRuling(data, basis);
  if (ruling) return ruling;
  const demand = rule.recuses ? demandOf(data, basis) : null;
  if (demand && !demand.ok) return demand;

  const draft = new Draft(basis);
  draft.record({ type: 'SubmissionReceived', data });
  for (const event of demand?.events ?? []) draft.record(event);
  if (rule.answer === undefined) return draft.accepted();
  const duty = dutyRule(definition, rule.answer);
  const subject = duty.per === 'subject' ? data.subject : null;
  const due = dueFor(draft, duty, duty.limit, { from: recordedAt, subject });
  draft.record({
    type: 'DutyOpened',
    data: {
      duty: duty.id,
      subject,
      from: recordedAt,
      ...due,
      owedBy: recipientsFor(duty.owedBy, file),
      source: duty.source,
      submission: openedId(basis.caseId, file.version + 1),
    },
  });
  return draft.accepted();
}

/**
 * Answers a submission with reasons; where a limit bound the answer, with its document, which fulfils the duty.
 *
 * @refuses case-closed, not-a-handler, unknown-submission, already-done, document-required, unknown-material
 */
export function answerSubmission(
  { data }: AnswerSubmission,
  basis: OnCase,
): Decision<CaseEvent, CaseRefusal> {
  const { file, definition, recordedAt } = basis;
  const { submission: id, result, reasons, document } = data;
  const unable = handlersRuling(basis);
  const by = officerActing(basis);
  if (unable) return unable;
  if (by === null) return refuse({ code: 'not-a-handler', handlers: file.handlers });
  const submission = kept(file.submissions, id);
  if (!submission) return refuse({ code: 'unknown-submission', submission: id });
  if (submission.answer) {
    const because = { zh: '已答复', en: 'It has been answered already' };
    const source = findSubmission(definition, submission.kind)?.source ?? '';
    return refuse({ code: 'already-done', because, source });
  }
  const duty = submission.duty === null ? undefined : file.duties[submission.duty];
  const papers = duty ? [dutyRule(definition, duty.duty).document] : [];
  const ruling = documentRuling(papers, document, file);
  if (ruling) return ruling;
  const draft = new Draft(basis);
  draft.record({ type: 'SubmissionAnswered', data: { submission: id, result, reasons, document, by } });
  if (duty?.status === 'open' && document !== null)
    discharge(draft, duty, { at: recordedAt, document, number: null, note: null });
  return draft.accepted();
}

/** A client enters what reaches it; of the officers only the case's handlers. @refuses case-closed, not-a-handler */
const enteringRuling = (basis: OnCase): Ruling =>
  basis.actor.kind === 'client' ? whileOpen(basis.file) : handlersRuling(basis);

/** Who acts for another proves that he may: counsel by authority, a guardian by his standing. @source P42 [fk] */
function authorityRuling({ by, subject, authority }: ReceiveSubmission['data'], { file }: OnCase): Ruling {
  const party = file.parties.find(({ id }) => id === by);
  if (!party) return refuse({ code: 'unknown-party', party: by });
  if (subject !== null && !file.parties.some(({ id }) => id === subject))
    return refuse({ code: 'unknown-party', party: subject });
  if (subject === by || authority !== null || (party.role !== 'counsel' && subject === null)) return null;
  const because = {
    zh: '代他人提出的须提交授权或者身份证明',
    en: 'Who acts for another proves his authority',
  };
  return refuse({ code: 'authority-required', because, source: 'P42 [fk]' });
}

function materialsRuling(
  { authority, material, about }: ReceiveSubmission['data'],
  { file }: OnCase,
): Ruling {
  const stranger = [authority, material, ...about].find(
    (digest) => digest !== null && !kept(file.materials, digest),
  );
  return stranger ? refuse({ code: 'unknown-material', material: stranger }) : null;
}

function demandOf({ officer, by, text }: ReceiveSubmission['data'], basis: OnCase) {
  if (officer === null) return refuse({ code: 'unknown-officer', officer: '' } as const);
  const data = { officer, raisedBy: 'party', party: by, grounds: text, complex: false } as const;
  return raiseRecusal({ type: 'RaiseRecusal', data }, basis);
}
