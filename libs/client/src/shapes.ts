import type { RecordFrame } from '#libs/signatures';

/** JSON of the /v1 paths, as a client sees it. Texts the reader may not see are null; their digests stay. */
export type Names = Readonly<{ zh: string; en: string }>;
type Text = string | null;

export type Receipt = Readonly<{
  log: string;
  stream: string;
  version: number;
  hash: string;
  recordedAt: string;
  keyId: string;
  signature: string;
}>;

/** What every command answers: 201, after commit. */
export type Acknowledged = Readonly<{ id?: string; version: number; receipt: Receipt }>;
export type AcknowledgedWithId = Acknowledged & Readonly<{ id: string }>;

export type Signature = Readonly<{
  id: string;
  at: string;
  step: string;
  kind: 'review' | 'audit' | 'approve';
  officer: string;
  capacity: Readonly<{ post: string; as: string; by?: string }>;
  decision: 'approve' | 'return' | 'refuse';
  overrules: readonly string[];
  opinion: Readonly<Record<'procedure' | 'facts' | 'evidence' | 'discretion', Text>>;
  checklist: readonly Readonly<{ id: string; result: string; note?: Text }>[];
  lapsed: boolean;
}>;

export type Round = Readonly<{
  round: number;
  requestedAt: string;
  by: string;
  grounds: Text;
  legalBasis: readonly string[];
  materials: readonly string[];
  answers: readonly Readonly<{ item: string; answer: Text }>[];
  dossier: string;
  signatures: readonly Signature[];
}>;

export type LinkRequest = Readonly<{
  id: string;
  link: string;
  name: Names;
  subject: string | null;
  proposer: string;
  status: 'in-review' | 'returned' | 'approved' | 'refused' | 'withdrawn';
  rounds: readonly Round[];
  rectification: Readonly<{
    items: readonly Readonly<{ id: string; requirement: Text }>[];
    dueAt: string | null;
    overdue: boolean;
  }> | null;
  decidedBy: string | null;
  decidedAt: string | null;
}>;

export type CaseClock = Readonly<{
  id: string;
  clock: string;
  name: Names;
  subject: string | null;
  from: string;
  limit: string;
  dueAt: string;
  exactAt: string | null;
  status: 'running' | 'stopped' | 'expired';
  source: string;
}>;

export type CaseDuty = Readonly<{
  id: string;
  duty: string;
  name: Names;
  subject: string | null;
  from: string;
  dueAt: string;
  status: 'open' | 'discharged' | 'cancelled';
  overdue: boolean;
  dischargedAt: string | null;
  source: string;
}>;

export type CaseTask = Readonly<{
  id: string;
  request: string;
  round: number;
  link: string;
  subject: string | null;
  step: string;
  kind: string;
  post: string;
  openedAt: string;
  dueAt: string;
  overdue: boolean;
  status: 'open' | 'signed' | 'closed';
}>;

export type CaseMaterial = Readonly<{
  digest: string;
  document: string;
  title: Text;
  mediaType: string;
  bytes: number;
  pages: number | null;
  subject: string | null;
  filedAt: string;
  version: number;
}>;

/** A case as it stands, or stood. */
export type CaseView = Readonly<{
  id: string;
  version: number;
  procedure: string;
  definition: Readonly<{ version: number; digest: string }>;
  caseNumber: string | null;
  title: Text;
  unit: string;
  handlers: readonly string[];
  stage: string | null;
  stages: readonly Readonly<{ stage: string; name: Names; at: string; version: number }>[];
  parties: readonly Readonly<{ id: string; role: string; name: Text; minor?: boolean }>[];
  subjects: readonly Readonly<{
    id: string;
    measure: Readonly<{ measure: string; name: Names; custody: boolean; since: string }> | null;
    disposed: Readonly<{ as: string; at: string }> | null;
  }>[];
  facts: unknown;
  materials: readonly CaseMaterial[];
  requests: readonly LinkRequest[];
  tasks: readonly CaseTask[];
  records: readonly Readonly<{
    id: string;
    record: string;
    subjects: readonly string[];
    at: string;
    result: string | null;
    document: string | null;
    number: string | null;
    recordedAt: string;
  }>[];
  clocks: readonly CaseClock[];
  duties: readonly CaseDuty[];
  alarms: readonly Readonly<{ id: string; alarm: string; subject: string | null; at: string }>[];
  nextWakeUps: readonly Readonly<{ at: string; kind: string; id: string }>[];
  closed: Readonly<{ as: string; at: string; answers: string | null }> | null;
}>;

/** A line of a list of cases. */
export type CaseSummary = Readonly<{
  id: string;
  version: number;
  caseNumber: string | null;
  title: Text;
  unit: string;
  stage: string | null;
}>;

/** A line of the inbox. */
export type TaskSummary = Readonly<{
  id: string;
  case: string;
  caseNumber: string | null;
  title: Text;
  request: string;
  round: number;
  link: string;
  linkName: Names;
  stepName: Names;
  subject: string | null;
  step: string;
  kind: string;
  post: string;
  unit: string;
  openedAt: string;
  dueAt: string;
  overdue: boolean;
  inCustody: boolean;
  custodyDueAt: string | null;
  status: string;
  claimedBy: string | null;
  assignedTo: string | null;
}>;

/** A task with what must be read and the frame of what is to be signed. */
export type TaskView = TaskSummary &
  Readonly<{
    dossier: Readonly<{
      round: number;
      grounds: Text;
      legalBasis: readonly string[];
      proposal: unknown;
      materials: readonly (Omit<CaseMaterial, 'subject' | 'filedAt' | 'version'> &
        Readonly<{ opened: boolean }>)[];
    }>;
    checklist: readonly Readonly<{ id: string; name: Names }>[];
    earlier: readonly Signature[];
    record: RecordFrame | null;
    mayNotSign?: Readonly<{ code: string }> | null;
  }>;

export type ReplayedEvent = Readonly<{
  version: number;
  type: string;
  at: string;
  actor: Readonly<{ kind: string; officer?: string; client?: string; system?: string }>;
  summary: Names;
}>;

/** By which rule somebody answers: in words with its source, or by its id alone. */
export type AnswerRule = string | Readonly<{ id: string; name: Names; source: string }>;

export type Responsibility = Readonly<{
  case: Readonly<{ answers: string | null; rule: AnswerRule; link: string | null }> | null;
  links: readonly Readonly<{
    request: string;
    link: string;
    subject: string | null;
    proposer: string;
    signers: readonly Readonly<{
      officer: string;
      step: string;
      kind: string;
      capacity: Readonly<{ post: string; as: string; by?: string }>;
      decision: string;
      at: string;
      lapsed: boolean;
      overruledBy: string | null;
    }>[];
    approver: string | null;
    answers: string | null;
    rule: AnswerRule;
  }>[];
}>;

/** The case as it stood, what one officer could see, who answers, and how it came about. */
export type Replay = Readonly<{
  asOf: string;
  version: number;
  case: CaseView;
  as: Readonly<{ officer: string; tasks: readonly string[]; opened: readonly string[] }> | null;
  responsibility: Responsibility;
  events: readonly ReplayedEvent[];
}>;

export type RecordedEvent = Readonly<{
  version: number;
  type: string;
  data: Readonly<Record<string, unknown>>;
  actor: ReplayedEvent['actor'];
  capacity: Readonly<{ post: string; as: string; by?: string }> | null;
  readSet: readonly Readonly<{ stream: string; version: number }>[];
  recordedAt: string;
  hash: string;
  previousHash: string | null;
  leafIndex: number | null;
  /** Only on a commit's first event. */
  command?: unknown;
}>;

export type SimulationView = Readonly<{ now: string; held: boolean }> & Readonly<Record<string, unknown>>;
