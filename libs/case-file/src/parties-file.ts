import type { Instant, OfficerId, OpenedId } from '#libs/kernel';
import type { InterviewRecorded, SubmissionReceived } from './events.js';

/** An interrogation or inquiry with its recording so far. `id` is that of InterviewRecorded. */
export type Interview = Readonly<{ id: OpenedId; recordedAt: Instant }> & InterviewRecorded['data'];

/** What was handed in and how it was answered. `id` is that of SubmissionReceived. */
export type Submission = Readonly<{
  id: OpenedId;
  receivedAt: Instant;
  /** The duty to answer it, where a limit binds the answer. */
  duty: OpenedId | null;
  answer: Readonly<{
    at: Instant;
    by: OfficerId;
    result: 'granted' | 'refused' | 'noted';
    reasons: SubmissionReceived['data']['text'];
    document: SubmissionReceived['data']['material'];
  }> | null;
}> &
  SubmissionReceived['data'];
