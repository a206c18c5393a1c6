import { assertNever, BrokenInvariant, type Decision } from '#libs/kernel';
import type { DecisionBasis } from './basis.js';
import type { CaseCommand, StartCase } from './commands.js';
import { dropCharge, layCharge } from './decisions/charges.js';
import { citeEvidence } from './decisions/cite-evidence.js';
import {
  correctPropertyList,
  countProperty,
  disposeOfProperty,
  handOverProperty,
} from './decisions/keep-property.js';
import { linkRecording, recordInterview } from './decisions/record-interview.js';
import { answerSubmission, joinParty, receiveSubmission } from './decisions/submissions.js';
import { takeProperty } from './decisions/take-property.js';
import { applyRepair } from './decisions/apply-repair.js';
import { claimTask } from './decisions/claim-task.js';
import { decideRecusal } from './decisions/decide-recusal.js';
import { dischargeDuty } from './decisions/discharge-duty.js';
import { fileMaterial } from './decisions/file-material.js';
import { raiseRecusal } from './decisions/raise-recusal.js';
import { answerFinding, raiseFinding, recheckFinding, urgeFinding } from './decisions/findings.js';
import { reassignTask } from './decisions/reassign-task.js';
import { recordDialogue } from './decisions/record-dialogue.js';
import { recordFact } from './decisions/record-fact.js';
import { releaseTask } from './decisions/release-task.js';
import { requestLink } from './decisions/request-link.js';
import { reverseReassignment } from './decisions/reverse-reassignment.js';
import { reviewEligibility } from './decisions/review-eligibility.js';
import { addSealName, removeSealName, sealCase, unsealCase } from './decisions/seal-case.js';
import { signOff } from './decisions/sign-off.js';
import { startCase } from './decisions/start-case.js';
import { submitRound } from './decisions/submit-round.js';
import { wake } from './decisions/wake.js';
import { withdrawSignature } from './decisions/withdraw-signature.js';
import { withdrawRequest } from './decisions/withdraw-request.js';
import type { CaseEvent } from './events.js';
import type { CaseRefusal } from './refusals.js';
import { sealRuling } from './seals.js';
import type { OnCase } from './started-case.js';

/** Decides one command. Pure: the same basis gives the same decision for ever. */
export type Decide = (command: CaseCommand, basis: DecisionBasis) => Decision<CaseEvent, CaseRefusal>;

/**
 * Decides one command of a case.
 *
 * @throws StreamMissing when the look has not been supplied with a stream the decision needs
 * @throws BrokenInvariant when a case that was never started is commanded: look it up first
 */
export const decide: Decide = (command, basis) => {
  if (command.type === 'StartCase') return startCase(command, basis);
  if (!basis.file) throw new BrokenInvariant(`${command.type} on a case that has not been started`);
  const started = { ...basis, file: basis.file };
  return sealRuling(command, started) ?? decideOn(command, started);
};

function decideOn(command: Exclude<CaseCommand, StartCase>, basis: OnCase): Decision<CaseEvent, CaseRefusal> {
  switch (command.type) {
    case 'FileMaterial':
      return fileMaterial(command, basis);
    case 'RequestLink':
      return requestLink(command, basis);
    case 'SubmitRound':
      return submitRound(command, basis);
    case 'WithdrawRequest':
      return withdrawRequest(command, basis);
    case 'ClaimTask':
      return claimTask(command, basis);
    case 'ReleaseTask':
      return releaseTask(command, basis);
    case 'ReassignTask':
      return reassignTask(command, basis);
    case 'SignOff':
      return signOff(command, basis);
    case 'RecordFact':
      return recordFact(command, basis);
    case 'DischargeDuty':
      return dischargeDuty(command, basis);
    case 'RecordDialogue':
      return recordDialogue(command, basis);
    case 'RaiseRecusal':
      return raiseRecusal(command, basis);
    case 'DecideRecusal':
      return decideRecusal(command, basis);
    case 'ReverseReassignment':
      return reverseReassignment(command, basis);
    case 'ReviewEligibility':
      return reviewEligibility(basis);
    case 'LayCharge':
      return layCharge(command, basis);
    case 'DropCharge':
      return dropCharge(command, basis);
    case 'CiteEvidence':
      return citeEvidence(command, basis);
    case 'TakeProperty':
      return takeProperty(command, basis);
    case 'CountProperty':
      return countProperty(command, basis);
    case 'CorrectPropertyList':
      return correctPropertyList(command, basis);
    case 'HandOverProperty':
      return handOverProperty(command, basis);
    case 'RecordInterview':
      return recordInterview(command, basis);
    case 'LinkRecording':
      return linkRecording(command, basis);
    case 'JoinParty':
      return joinParty(command, basis);
    case 'ReceiveSubmission':
      return receiveSubmission(command, basis);
    case 'AnswerSubmission':
      return answerSubmission(command, basis);
    case 'DisposeOfProperty':
      return disposeOfProperty(command, basis);
    case 'WithdrawSignature':
      return withdrawSignature(command, basis);
    case 'ApplyRepair':
      return applyRepair(command, basis);
    case 'RaiseFinding':
      return raiseFinding(command, basis);
    case 'UrgeFinding':
      return urgeFinding(command, basis);
    case 'AnswerFinding':
      return answerFinding(command, basis);
    case 'RecheckFinding':
      return recheckFinding(command, basis);
    case 'SealCase':
      return sealCase(command, basis);
    case 'AddSealName':
      return addSealName(command, basis);
    case 'RemoveSealName':
      return removeSealName(command, basis);
    case 'UnsealCase':
      return unsealCase(command, basis);
    case 'Wake':
      return wake(basis);
    default:
      return assertNever(command);
  }
}
