import { sha256 } from '@noble/hashes/sha2.js';
import { assembleRecord, canonicalJson, digestBytes, recordDigest } from '#libs/signatures';
import type { RecordAnswer, RecordFrame, VoteAnswer } from '@/api/types';

/** What is signed, computed here from what is shown here: nothing that the server says about it is believed. */
export type ToSign = Readonly<{ text: string; digest: string; bytes: Uint8Array }>;

export function toSign(frame: RecordFrame, answer: RecordAnswer | VoteAnswer): ToSign {
  const record = assembleRecord(frame, answer);
  const digest = recordDigest(record, sha256);
  return { text: canonicalJson(record), digest, bytes: digestBytes(digest) };
}
