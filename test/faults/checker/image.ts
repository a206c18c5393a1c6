/** One row of `log.events`, as stored. */
export type StoredRow = Readonly<{
  stream: string;
  version: number;
  type: string;
  recordedAt: string;
  bytes: Buffer;
  hash: string;
}>;

export type LeafRow = Readonly<{ index: number; stream: string; version: number }>;

/** Which commit answered which request, as the log has it. */
export type RequestRow = Readonly<{
  principal: string;
  key: string;
  stream: string;
  first: number;
  last: number;
}>;

/** Everything the checker looks at, read from the log's tables in one snapshot. */
export type LogImage = Readonly<{
  origin: string;
  /** Ordered by stream and version. */
  events: readonly StoredRow[];
  /** Ordered by index. */
  leaves: readonly LeafRow[];
  requests: readonly RequestRow[];
  /** The log's clock when the snapshot was taken, in milliseconds. */
  nowMs: number;
}>;

/** What the stored bytes say. Only fields that the checker reads. */
export type Envelope = Readonly<{
  schema: number;
  log: string;
  stream: string;
  version: number;
  type: string;
  data: Readonly<Record<string, unknown>>;
  actor: Readonly<{ kind: 'officer' | 'client' | 'system'; officer?: string; client?: string }>;
  recordedAt: string;
  commit?: Readonly<{
    size: number;
    command: Readonly<{ type: string; data: Readonly<Record<string, unknown>> }>;
  }>;
  previousHash: string | null;
}>;

const unreadable = { schema: 0, log: '', data: {}, actor: { kind: 'system' }, previousHash: null } as const;

/** What the stored bytes say; bytes that are no JSON say nothing, and their hash shows that they were changed. */
export function envelopeOf({ bytes, stream, version, type, recordedAt }: StoredRow): Envelope {
  try {
    return JSON.parse(bytes.toString('utf8')) as Envelope;
  } catch {
    return { ...unreadable, stream, version, type, recordedAt };
  }
}

/** Rows of each stream, in order of version. */
export function byStream(events: readonly StoredRow[]): ReadonlyMap<string, readonly StoredRow[]> {
  const streams = new Map<string, StoredRow[]>();
  for (const event of events) {
    const known = streams.get(event.stream);
    if (known) known.push(event);
    else streams.set(event.stream, [event]);
  }
  return streams;
}
