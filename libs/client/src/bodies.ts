import type { RecordAnswer, RecordFrame } from '#libs/signatures';

/** What a client sends, as JSON. */
export type NewParty = Readonly<{ role: string; name: string; minor?: boolean; idNumber?: string }>;
export type StartCase = Readonly<{
  procedure: string;
  caseNumber?: string;
  title: string;
  unit: string;
  handlers: readonly string[];
  parties: readonly NewParty[];
  facts: unknown;
}>;

export type SignOffBody = RecordAnswer &
  Readonly<{ record: RecordFrame; signature: Readonly<{ keyId: string; alg: string; value: string }> }>;

export type NewRequest = Readonly<{
  link: string;
  subject?: string;
  grounds: string;
  legalBasis: readonly string[];
  materials: readonly string[];
  proposal: string | Readonly<{ text?: string; extendTo?: string; grounds?: readonly string[] }>;
}>;

export type NewRound = Readonly<{
  answers: readonly Readonly<{ item: string; answer: string }>[];
  grounds?: string;
  legalBasis?: readonly string[];
  materials?: readonly string[];
  proposal?: NewRequest['proposal'];
}>;

export type NewRecord = Readonly<{
  type: string;
  at: string;
  subject?: string;
  subjects?: readonly string[];
  result?: string;
  document?: string;
  number?: string;
  note?: string;
}>;

export type NewDiscussion = Readonly<{
  request?: string;
  replyTo?: string;
  material?: string;
  page?: number;
  participants: readonly string[];
  startedAt: string;
  endedAt: string;
  text: string;
  differingViews?: readonly Readonly<{ officer: string; view: string }>[];
  outcome?: string;
}>;

export type NewMaterial = Readonly<{
  document: string;
  title: string;
  subject?: string;
  pages?: number;
  file: Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>;
}>;
