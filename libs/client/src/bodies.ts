import type { RecordAnswer, RecordFrame, VoteAnswer } from '#libs/signatures';
import type { UploadedFile } from './multipart.js';
import type { Schemas } from './shapes.js';

/** What a client sends, as JSON. */
export type NewParty = Schemas['NewParty'];
export type StartCase = Schemas['StartCase'];
export type NewRequest = Schemas['NewRequest'];
export type NewRound = Schemas['NewRound'];
export type NewRecord = Schemas['NewRecord'];
export type NewDiscussion = Schemas['NewDiscussion'];
export type NewFinding = Schemas['NewFinding'];
export type FindingAnswer = Schemas['FindingAnswer'];
export type FindingRecheck = Schemas['FindingRecheck'];
export type DraftContent = Schemas['DraftContent'];
export type SavedViewBody = Schemas['SavedViewBody'];
export type Discharge = Schemas['Discharge'];

/** The frame as it was given, the answer, and the signature over both. */
export type SignOffBody = (RecordAnswer | VoteAnswer) &
  Readonly<{ record: RecordFrame; signature: Schemas['SignOff']['signature'] }>;

export type NewMaterial = Readonly<{
  document: string;
  title: string;
  subject?: string;
  pages?: number;
  file: UploadedFile;
}>;

/** Until when? As a query. */
export type DueQuestion = Readonly<{
  /** RFC 3339. */
  from: string;
  procedure?: string;
  ground?: readonly string[];
  /** An ISO 8601 duration. */
  to?: string;
  inCustody?: 'true' | 'false';
  /** `{from}/{to}` */
  excluded?: readonly string[];
  earlier?: readonly string[];
}>;
