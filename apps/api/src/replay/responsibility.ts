import type { CaseFile, GivenSignature, Request } from '#libs/case-file';
import type { OfficerId } from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { linkRule } from '#libs/procedures/interpreter';

/** By which rule somebody answers. `none-yet`: nothing has been decided. */
export type AnsweringRule = 'approver-of-the-link' | 'approver-of-the-disposing-link' | 'none-yet';

/**
 * Who proposed, reviewed and approved each link and who answers. The signer of a link's last approve step answers for
 * the link; that of the link that disposed of the case for the whole. Signatures are never inherited by successors.
 */
export function responsibilityIn(file: CaseFile, definition: ProcedureDefinition) {
  const requests = Object.values(file.requests);
  return { case: wholeCase(file, requests, definition), links: requests.map(linkAnswers) };
}

function wholeCase({ closed }: CaseFile, requests: readonly Request[], definition: ProcedureDefinition) {
  const answers = closed?.answers ?? null;
  const disposing = requests.findLast(
    ({ link, status, decidedBy }) =>
      status === 'approved' && decidedBy === answers && linkRule(definition, link).disposes === true,
  );
  const rule: AnsweringRule = answers === null ? 'none-yet' : 'approver-of-the-disposing-link';
  return { answers, rule, link: answers === null ? null : (disposing?.link ?? null) };
}

function linkAnswers(request: Request) {
  const given = request.rounds.flatMap(({ round, signatures }) =>
    signatures.map((each) => ({ round, ...each })),
  );
  const answers = request.status === 'approved' || request.status === 'refused' ? request.decidedBy : null;
  const rule: AnsweringRule = answers === null ? 'none-yet' : 'approver-of-the-link';
  return {
    request: request.id,
    link: request.link,
    subject: request.subject,
    status: request.status,
    proposer: request.proposer,
    signers: given.map((signature) => signerIn(signature, given)),
    approver: answers,
    answers,
    rule,
  };
}

function signerIn(signature: GivenSignature & Readonly<{ round: number }>, given: readonly GivenSignature[]) {
  const { id, round, officer, step, kind, capacity, decision, at, lapsed } = signature;
  const overruledBy: OfficerId | null =
    given.find(({ overrules }) => overrules.includes(id))?.officer ?? null;
  return { signature: id, round, officer, step, kind, capacity, decision, at, lapsed, overruledBy };
}
