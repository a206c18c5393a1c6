import type { Digest, Fact, Instant, OfficerId, OpenedId, PartyId, Sealed } from '#libs/kernel';

/** A stretch of sound and picture, and the material that holds it. */
export type RecordingSegment = Readonly<{ material: Digest; from: Instant; to: Instant }>;

/** Opens the record of an interrogation or inquiry. Who was present for a minor: a party, or an appropriate adult by name. */
export type InterviewRecorded = Fact<
  'InterviewRecorded',
  {
    kind: string;
    person: PartyId;
    record: Digest;
    from: Instant;
    to: Instant;
    /** The first conducted it. */
    officers: readonly OfficerId[];
    guardian: PartyId | null;
    adult: Sealed | null;
    rightsTold: boolean;
    segments: readonly RecordingSegment[];
  }
>;

/** More of the recording of an interview. */
export type RecordingLinked = Fact<
  'RecordingLinked',
  { interview: OpenedId; segments: readonly RecordingSegment[] }
>;
