import type { Digest, OpenedId, Sealed } from '#libs/kernel';
import type { InterviewRecorded, Party, RecordingSegment, SubmissionReceived } from '../events.js';

type Command<Type extends string, Data> = Readonly<{ type: Type; data: Readonly<Data> }>;

export type PartiesCommand =
  RecordInterview | LinkRecording | JoinParty | ReceiveSubmission | AnswerSubmission;

export type RecordInterview = Command<'RecordInterview', InterviewRecorded['data']>;
export type LinkRecording = Command<
  'LinkRecording',
  { interview: OpenedId; segments: readonly RecordingSegment[] }
>;
/** `party.id` is the next free one, p1, p2, … */
export type JoinParty = Command<'JoinParty', { party: Party }>;
export type ReceiveSubmission = Command<'ReceiveSubmission', SubmissionReceived['data']>;
export type AnswerSubmission = Command<
  'AnswerSubmission',
  {
    submission: OpenedId;
    result: 'granted' | 'refused' | 'noted';
    reasons: Sealed;
    document: Digest | null;
  }
>;
