import type {
  CaseStarted,
  MaterialFiled,
  FactRecorded,
  MeasureStarted,
  MeasureEnded,
  StageEntered,
  SubjectDisposed,
  AlarmRaised,
  DialogueRecorded,
  CaseClosed,
} from './events/case-facts.js';
import type {
  LinkRequested,
  RoundSubmitted,
  RequestWithdrawn,
  RequestReturned,
  RectificationOverdue,
  SignaturesLapsed,
  LinkApproved,
  LinkRefused,
} from './events/requests.js';
import type {
  ClockCorrected,
  ExtensionRevoked,
  ClockSuspended,
  ClockResumed,
  ClockRestarted,
} from './events/pauses.js';
import type { DutySuspended, DutyResumed, SubjectReopened, CaseReopened } from './events/pauses.js';
import type { CollectiveDecided } from './events/collective.js';
import type { CaseSealed, CaseUnsealed, SealNameAdded, SealNameRemoved } from './events/seals.js';
import type { RepairMade } from './events/repairs.js';
import type { RecusalRaised, RecusalDecided, RecusalOverdue } from './events/recusals.js';
import type {
  ChargeLaid,
  ChargeDropped,
  EvidenceCited,
  EvidenceQuestioned,
  EvidenceExcluded,
  EvidenceAdmitted,
  ElementsReopened,
} from './events/evidence.js';
import type { InterviewRecorded, RecordingLinked } from './events/interviews.js';
import type { PartyJoined, SubmissionReceived, SubmissionAnswered } from './events/parties.js';
import type {
  PropertyTaken,
  PropertyCounted,
  PropertyListCorrected,
  PropertyHandedOver,
  PropertyDisposed,
} from './events/property.js';
import type {
  FindingRaised,
  FindingAnswered,
  FindingRechecked,
  FindingUrged,
  FindingOverdue,
} from './events/findings.js';
import type { SignatureWithdrawn, SignedOff } from './events/signatures.js';
import type {
  TaskOpened,
  TaskClaimed,
  TaskReleased,
  TaskReassigned,
  ReassignmentReversed,
  EligibilityReviewed,
  TaskEscalated,
  TaskOffered,
  TaskOverdue,
  TaskClosed,
} from './events/tasks.js';
import type {
  ClockStarted,
  ClockExtended,
  ClockStopped,
  ClockWarned,
  ClockExpired,
  DutyOpened,
  DutyDischarged,
  DutyCancelled,
  DutyOverdue,
} from './events/time.js';

export * from './events/case-facts.js';
export * from './events/collective.js';
export * from './events/evidence.js';
export * from './events/interviews.js';
export * from './events/parties.js';
export * from './events/property.js';
export * from './events/findings.js';
export * from './events/pauses.js';
export * from './events/requests.js';
export * from './events/recusals.js';
export * from './events/repairs.js';
export * from './events/seals.js';
export * from './events/signatures.js';
export * from './events/tasks.js';
export * from './events/time.js';

/**
 * Everything that can have happened in a case. Past tense; what opens something (a request, task, clock, duty,
 * finding) is known ever after by `{caseId}.{version}` of that event. No event repeats what a fold derives, but
 * every due instant, eligibility and next step that was decided is here. Stored for life: add, never change.
 */
export type CaseEvent =
  | CaseStarted
  | MaterialFiled
  | LinkRequested
  | RoundSubmitted
  | RequestWithdrawn
  | TaskOpened
  | TaskClaimed
  | TaskReleased
  | TaskReassigned
  | ReassignmentReversed
  | EligibilityReviewed
  | TaskEscalated
  | TaskOffered
  | TaskOverdue
  | TaskClosed
  | SignedOff
  | SignatureWithdrawn
  | CollectiveDecided
  | SignaturesLapsed
  | RequestReturned
  | RectificationOverdue
  | FindingRaised
  | FindingAnswered
  | FindingRechecked
  | FindingUrged
  | FindingOverdue
  | LinkApproved
  | LinkRefused
  | FactRecorded
  | ClockStarted
  | ClockExtended
  | ClockStopped
  | ClockSuspended
  | ClockResumed
  | ClockRestarted
  | ClockCorrected
  | ExtensionRevoked
  | ClockWarned
  | ClockExpired
  | DutyOpened
  | DutyDischarged
  | DutyCancelled
  | DutyOverdue
  | DutySuspended
  | DutyResumed
  | MeasureStarted
  | MeasureEnded
  | StageEntered
  | SubjectDisposed
  | SubjectReopened
  | AlarmRaised
  | DialogueRecorded
  | RecusalRaised
  | RecusalDecided
  | RecusalOverdue
  | RepairMade
  | CaseSealed
  | SealNameAdded
  | SealNameRemoved
  | CaseUnsealed
  | ChargeLaid
  | ChargeDropped
  | EvidenceCited
  | EvidenceQuestioned
  | EvidenceExcluded
  | EvidenceAdmitted
  | ElementsReopened
  | PropertyTaken
  | PropertyCounted
  | PropertyListCorrected
  | PropertyHandedOver
  | PropertyDisposed
  | InterviewRecorded
  | RecordingLinked
  | PartyJoined
  | SubmissionReceived
  | SubmissionAnswered
  | CaseClosed
  | CaseReopened;
