import type {
  Discharge,
  DueQuestion,
  FindingAnswer,
  FindingRecheck,
  NewDiscussion,
  NewFinding,
  NewMaterial,
  NewRecord,
  NewRequest,
  NewRound,
  SignOffBody,
  StartCase,
} from './bodies.js';
import { DeskClient } from './desk-client.js';
import { DirectoryClient } from './directory-client.js';
import { ExportsClient } from './exports-client.js';
import { PartiesClient } from './parties-client.js';
import { QuestionsClient } from './questions-client.js';
import { SealsClient } from './seals-client.js';
import { EvidenceClient } from './evidence-client.js';
import { Http, type HttpOptions } from './http.js';
import { multipart } from './multipart.js';
import { allItems, type Page } from './paging.js';
import type { Answer } from './problem.js';
import type {
  Acknowledged,
  AcknowledgedWithId,
  CaseSummary,
  CaseView,
  Filed,
  RecordedEvent,
  Replay,
  Responsibility,
  Schemas,
  SimulationView,
  TaskView,
} from './shapes.js';
import { streamEvents, type StreamedEvent } from './stream.js';

type Query = Readonly<Record<string, string | number | undefined>>;
/** An idempotency key of the caller's choosing; drawn at random when absent. */
type Key = string | undefined;

/**
 * The /v1 paths as methods. Each answers the value or the problem; nothing is thrown for what a server may answer.
 * One client is one bearer.
 */
export class CountersignClient {
  readonly directory: DirectoryClient;
  readonly evidence: EvidenceClient;
  readonly parties: PartiesClient;
  readonly desk: DeskClient;
  readonly exports: ExportsClient;
  readonly questions: QuestionsClient;
  readonly seals: SealsClient;
  readonly #http: Http;

  constructor(options: HttpOptions) {
    this.#http = new Http(options);
    this.directory = new DirectoryClient(this.#http);
    this.evidence = new EvidenceClient(this.#http);
    this.parties = new PartiesClient(this.#http);
    this.desk = new DeskClient(this.#http);
    this.exports = new ExportsClient(this.#http);
    this.questions = new QuestionsClient(this.#http);
    this.seals = new SealsClient(this.#http);
  }

  startCase(body: StartCase, key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post('/cases', body, key);
  }
  /** What starting each of many cases would be refused for, in their order. Nothing is started. */
  checkCases(body: Schemas['CheckCases']): Promise<Answer<Schemas['CasesChecked']>> {
    return this.#post('/cases/check', body, undefined);
  }
  cases(query: Query = {}): Promise<Answer<Page<CaseSummary>>> {
    return this.#http.get('/v1/cases', { query });
  }
  allCases(query: Query = {}): AsyncGenerator<CaseSummary> {
    return allItems('GET /cases', (cursor) => this.cases({ ...query, cursor }));
  }
  case(id: string, asOf?: string | number): Promise<Answer<CaseView>> {
    return this.#http.get(`/v1/cases/${seg(id)}`, { query: { asOf } });
  }
  events(id: string, query: Query = {}): Promise<Answer<Page<RecordedEvent>>> {
    return this.#http.get(`/v1/cases/${seg(id)}/events`, { query });
  }
  /** Rules computed from recorded facts: each ok, failing or unknown. */
  checks(id: string): Promise<Answer<Schemas['InstantCheckList']>> {
    return this.#http.get(`/v1/cases/${seg(id)}/checks`);
  }
  replay(id: string, query: { asOf?: string | number; as?: string } = {}): Promise<Answer<Replay>> {
    return this.#http.get(`/v1/cases/${seg(id)}/replay`, { query });
  }
  responsibility(id: string): Promise<Answer<Responsibility>> {
    return this.#http.get(`/v1/cases/${seg(id)}/responsibility`);
  }

  fileMaterial(caseId: string, material: NewMaterial, key?: Key): Promise<Answer<Filed>> {
    const { document, title, subject, pages, file } = material;
    const fields = { document, title, ...(subject && { subject }), ...(pages && { pages: String(pages) }) };
    return this.#http.post(`/v1/cases/${seg(caseId)}/materials`, {
      form: multipart(fields, file),
      idempotencyKey: key,
    });
  }
  /** Forms of instruments, and what each needs beside the case. */
  instruments(): Promise<Answer<Schemas['InstrumentForms']>> {
    return this.#http.get('/v1/instruments');
  }
  /** Produces an instrument from the case, numbers it and files it. */
  produceInstrument(
    caseId: string,
    body: Schemas['NewInstrument'],
    key?: Key,
  ): Promise<Answer<Schemas['ProducedInstrument']>> {
    return this.#post(`/cases/${seg(caseId)}/instruments`, body, key);
  }
  /** With `task`, a complete answer counts as having read it for that task. */
  openMaterial(caseId: string, digest: string, task?: string): Promise<Answer<Uint8Array>> {
    return this.#http.getBytes(`/v1/cases/${seg(caseId)}/materials/${seg(digest)}`, { query: { task } });
  }

  requestLink(caseId: string, body: NewRequest, key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/cases/${seg(caseId)}/requests`, body, key);
  }
  request(id: string): Promise<Answer<Schemas['RequestInCase']>> {
    return this.#http.get(`/v1/requests/${seg(id)}`);
  }
  submitRound(request: string, body: NewRound, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/requests/${seg(request)}/rounds`, body, key);
  }
  withdraw(request: string, reason?: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/requests/${seg(request)}/withdraw`, reason === undefined ? {} : { reason }, key);
  }
  record(caseId: string, body: NewRecord, key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/cases/${seg(caseId)}/records`, body, key);
  }
  discuss(caseId: string, body: NewDiscussion, key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/cases/${seg(caseId)}/discussions`, body, key);
  }

  tasks(query: Query = {}): Promise<Answer<Schemas['TaskPage']>> {
    return this.#http.get('/v1/tasks', { query });
  }
  task(id: string): Promise<Answer<TaskView>> {
    return this.#http.get(`/v1/tasks/${seg(id)}`);
  }
  claim(task: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/tasks/${seg(task)}/claim`, {}, key);
  }
  release(task: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/tasks/${seg(task)}/release`, {}, key);
  }
  reassign(task: string, to: string, reason?: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/tasks/${seg(task)}/reassign`, { to, ...(reason !== undefined && { reason }) }, key);
  }
  /** The whole inbox of one officer. */
  reassignInbox(body: Schemas['InboxReassignment'], key?: Key): Promise<Answer<Schemas['ReassignedTasks']>> {
    return this.#post('/reassignments', body, key);
  }
  reverseReassignments(
    tasks: readonly string[],
    reason?: string,
    key?: Key,
  ): Promise<Answer<Schemas['ReassignedTasks']>> {
    return this.#post('/reassignments/reverse', { tasks, ...(reason !== undefined && { reason }) }, key);
  }
  /** Who could have signed, who did, and on what it rested. @param id of the signature's event, or of its task */
  signatories(id: string): Promise<Answer<Schemas['Signatories']>> {
    return this.#http.get(`/v1/signatures/${seg(id)}`);
  }
  /** Repairs carried out in a case. */
  repairs(caseId: string): Promise<Answer<Schemas['RepairPage']>> {
    return this.#http.get('/v1/repairs', { query: { case: caseId } });
  }
  /** A case of its own, which two persons sign who had no part in what is repaired. */
  proposeRepair(body: Schemas['NewRepair'], key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post('/repairs', body, key);
  }
  recusals(caseId: string): Promise<Answer<Schemas['RecusalPage']>> {
    return this.#http.get('/v1/recusals', { query: { case: caseId } });
  }
  raiseRecusal(body: Schemas['NewRecusal'], key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post('/recusals', body, key);
  }
  decideRecusal(recusal: string, body: Schemas['RecusalDecision'], key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/recusals/${seg(recusal)}/decide`, body, key);
  }
  signOff(task: string, body: SignOffBody, key: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/tasks/${seg(task)}/sign-offs`, body, key);
  }

  /** What the officer's page displayed to him of a task's materials. */
  displayed(
    task: string,
    pages: Schemas['DisplayedPages']['pages'],
    key?: Key,
  ): Promise<Answer<Schemas['Settled']>> {
    return this.#post(`/tasks/${seg(task)}/pages`, { pages }, key);
  }
  /** Takes back one's own signature on a task, while nothing rests on it. */
  withdrawSignature(task: string, reason: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/tasks/${seg(task)}/sign-offs/withdraw`, { reason }, key);
  }

  findings(query: Query = {}): Promise<Answer<Schemas['FindingPage']>> {
    return this.#http.get('/v1/findings', { query });
  }
  finding(id: string): Promise<Answer<Schemas['FindingInCase']>> {
    return this.#http.get(`/v1/findings/${seg(id)}`);
  }
  raiseFinding(body: NewFinding, key?: Key): Promise<Answer<AcknowledgedWithId>> {
    return this.#post('/findings', body, key);
  }
  urgeFinding(id: string, note?: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/findings/${seg(id)}/urge`, note === undefined ? {} : { note }, key);
  }
  answerFinding(id: string, body: FindingAnswer, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/findings/${seg(id)}/answer`, body, key);
  }
  recheckFinding(id: string, body: FindingRecheck, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/findings/${seg(id)}/recheck`, body, key);
  }

  /** Who the caller is. */
  session(): Promise<Answer<Schemas['WhoAmI']>> {
    return this.#http.get('/v1/session');
  }

  duties(query: Query = {}): Promise<Answer<Schemas['DutyPage']>> {
    return this.#http.get('/v1/duties', { query });
  }
  discharge(duty: string, body: Discharge, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post(`/duties/${seg(duty)}/discharge`, body, key);
  }
  clocks(query: Query = {}): Promise<Answer<Schemas['ClockPage']>> {
    return this.#http.get('/v1/clocks', { query });
  }
  /** Until when? `kind`: a clock or duty; `query.from` is required. */
  due(kind: string, query: DueQuestion): Promise<Answer<Schemas['DueAnswer']>> {
    return this.#http.get(`/v1/clocks/${seg(kind)}/due`, { query });
  }
  custody(query: Query = {}): Promise<Answer<Schemas['CustodyPage']>> {
    return this.#http.get('/v1/custody', { query });
  }
  /** Cases one officer looked at, in the order of time. */
  casesRead(officer: string, query: Query = {}): Promise<Answer<Schemas['ReadPage']>> {
    return this.#http.get(`/v1/officers/${seg(officer)}/reads`, { query });
  }

  ledger(officer: string, query: Query = {}): Promise<Answer<Schemas['ActPage']>> {
    return this.#http.get(`/v1/officers/${seg(officer)}/ledger`, { query });
  }

  /** A definition with its names and the schema of its `facts`. @param version the newest unless given */
  procedure(id: string, version?: number): Promise<Answer<Schemas['ProcedureView']>> {
    return this.#http.get(`/v1/procedures/${seg(id)}`, { query: { version } });
  }

  /** What publishing a file would do, which is not done. @param yaml the definition file's text */
  checkProcedure(yaml: string): Promise<Answer<Schemas['ProcedureCheck']>> {
    return this.#post('/procedures/check', { yaml }, undefined);
  }

  /** Publishes the next version. By the administrator. @param yaml the definition file's text */
  publishProcedure(yaml: string, key?: Key): Promise<Answer<Acknowledged>> {
    return this.#post('/procedures', { yaml }, key);
  }

  simulation(): Promise<Answer<SimulationView>> {
    return this.#http.get('/v1/simulation');
  }
  advance(to: string, hold?: boolean): Promise<Answer<Schemas['SimulationAdvanced']>> {
    return this.#post('/simulation/advance', { to, ...(hold !== undefined && { hold }) }, undefined);
  }

  /** Events as they enter the log; of one case when named. */
  stream(
    options: { case?: string; lastEventId?: string; signal?: AbortSignal } = {},
  ): AsyncGenerator<StreamedEvent> {
    const { case: caseId, ...rest } = options;
    return streamEvents(
      this.#http,
      caseId === undefined ? '/v1/stream' : `/v1/cases/${seg(caseId)}/stream`,
      rest,
    );
  }

  #post<Value>(path: string, body: unknown, key: Key): Promise<Answer<Value>> {
    return this.#http.post(`/v1${path}`, { body, idempotencyKey: key });
  }
}

/** Ids are opaque: a path segment. */
const seg = encodeURIComponent;
