import { assertNever, BrokenInvariant, type CaseId, type StoredEvent } from '#libs/kernel';
import type { CaseFile } from './case-file.js';
import type { CaseEvent } from './events.js';
import { foldOfCase } from './fold/case-events.js';
import { foldOfRepair } from './fold/repair-events.js';
import { foldOfRecusal } from './fold/recusal-events.js';
import { foldOfEvidence } from './fold/evidence-events.js';
import { foldOfParties } from './fold/party-events.js';
import { foldOfProperty } from './fold/property-events.js';
import { foldOfFinding } from './fold/finding-events.js';
import { foldOfSeal } from './fold/seal-events.js';
import { foldOfRequest } from './fold/request-events.js';
import { Revision } from './fold/revision.js';
import { foldOfTask } from './fold/task-events.js';
import { foldOfTime } from './fold/time-events.js';

/** What a fold needs of a stored event: the event, and its place in the case's stream. */
export type StoredCaseEvent = Pick<
  StoredEvent<CaseEvent>,
  'stream' | 'version' | 'type' | 'data' | 'actor' | 'recordedAt'
>;

/**
 * The case after one more event. Never refuses one: it happened. Copies only the parts that the event touches, so a part
 * that is the same object before and after has not changed.
 *
 * @throws BrokenInvariant when the stream is damaged: an event names what was never opened
 */
export function evolve(file: CaseFile | null, event: StoredCaseEvent): CaseFile {
  const revision = new Revision(file);
  advance(revision, event);
  return begun(revision);
}

/** The case that a prefix of its stream tells; null of no events. */
export function foldCase(events: readonly StoredCaseEvent[]): CaseFile | null {
  return events.length === 0 ? null : foldFurther(null, events);
}

/** Carries a case over several events at the cost of one copy of each part touched. */
export function foldFurther(file: CaseFile | null, events: readonly StoredCaseEvent[]): CaseFile {
  const revision = new Revision(file);
  for (const event of events) advance(revision, event);
  return begun(revision);
}

function begun({ file }: Revision): CaseFile {
  if (!file) throw new BrokenInvariant('a case begins with CaseStarted');
  return file;
}

/** Carries a revision over one event. */
export function advance(revision: Revision, stored: StoredCaseEvent): void {
  const { stream, version, recordedAt, actor } = stored;
  revision.at({ caseId: stream.slice('case/'.length) as CaseId, version, recordedAt, actor });
  foldEvent(revision, stored as unknown as CaseEvent);
}

/** A new event breaks compilation until it has a place here. */
function foldEvent(revision: Revision, event: CaseEvent): void {
  switch (event.type) {
    case 'CaseStarted':
    case 'MaterialFiled':
    case 'FactRecorded':
    case 'MeasureStarted':
    case 'MeasureEnded':
    case 'StageEntered':
    case 'SubjectDisposed':
    case 'SubjectReopened':
    case 'AlarmRaised':
    case 'DialogueRecorded':
    case 'CaseClosed':
    case 'CaseReopened':
      return foldOfCase(revision, event);
    case 'LinkRequested':
    case 'RoundSubmitted':
    case 'RequestWithdrawn':
    case 'SignedOff':
    case 'SignatureWithdrawn':
    case 'CollectiveDecided':
    case 'SignaturesLapsed':
    case 'RequestReturned':
    case 'RectificationOverdue':
    case 'LinkApproved':
    case 'LinkRefused':
      return foldOfRequest(revision, event);
    case 'FindingRaised':
    case 'FindingAnswered':
    case 'FindingRechecked':
    case 'FindingUrged':
    case 'FindingOverdue':
      return foldOfFinding(revision, event);
    case 'TaskOpened':
    case 'TaskClaimed':
    case 'TaskReleased':
    case 'TaskReassigned':
    case 'ReassignmentReversed':
    case 'EligibilityReviewed':
    case 'TaskEscalated':
    case 'TaskOffered':
    case 'TaskOverdue':
    case 'TaskClosed':
      return foldOfTask(revision, event);
    case 'ClockStarted':
    case 'ClockExtended':
    case 'ClockStopped':
    case 'ClockSuspended':
    case 'ClockResumed':
    case 'ClockRestarted':
    case 'ClockCorrected':
    case 'ExtensionRevoked':
    case 'ClockWarned':
    case 'ClockExpired':
    case 'DutyOpened':
    case 'DutyDischarged':
    case 'DutyCancelled':
    case 'DutyOverdue':
    case 'DutySuspended':
    case 'DutyResumed':
      return foldOfTime(revision, event);
    case 'RecusalRaised':
    case 'RecusalDecided':
    case 'RecusalOverdue':
      return foldOfRecusal(revision, event);
    case 'RepairMade':
      return foldOfRepair(revision, event);
    case 'CaseSealed':
    case 'SealNameAdded':
    case 'SealNameRemoved':
    case 'CaseUnsealed':
      return foldOfSeal(revision, event);
    case 'ChargeLaid':
    case 'ChargeDropped':
    case 'EvidenceCited':
    case 'EvidenceQuestioned':
    case 'EvidenceExcluded':
    case 'EvidenceAdmitted':
    case 'ElementsReopened':
      return foldOfEvidence(revision, event);
    case 'PropertyTaken':
    case 'PropertyCounted':
    case 'PropertyListCorrected':
    case 'PropertyHandedOver':
    case 'PropertyDisposed':
      return foldOfProperty(revision, event);
    case 'InterviewRecorded':
    case 'RecordingLinked':
    case 'PartyJoined':
    case 'SubmissionReceived':
    case 'SubmissionAnswered':
      return foldOfParties(revision, event);
    default:
      return assertNever(event);
  }
}
