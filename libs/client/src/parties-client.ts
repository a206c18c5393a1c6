import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { Acknowledged, AcknowledgedWithId, Schemas } from './shapes.js';

/** Who is heard, who joins, what is handed in and answered, what is disclosed, what a rule finds at once. */
export class PartiesClient {
  constructor(private readonly http: Http) {}

  interview(
    caseId: string,
    body: Schemas['NewInterview'],
    key?: string,
  ): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/v1/cases/${seg(caseId)}/interviews`, body, key);
  }
  linkRecordings(
    interview: string,
    body: Schemas['NewRecordings'],
    key?: string,
  ): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/interviews/${seg(interview)}/recordings`, body, key);
  }
  interviews(caseId: string): Promise<Answer<Schemas['InterviewList']>> {
    return this.http.get(`/v1/cases/${seg(caseId)}/interviews`);
  }

  join(caseId: string, body: Schemas['JoiningParty'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/cases/${seg(caseId)}/parties`, body, key);
  }
  submit(caseId: string, body: Schemas['NewSubmission'], key?: string): Promise<Answer<AcknowledgedWithId>> {
    return this.#post(`/v1/cases/${seg(caseId)}/submissions`, body, key);
  }
  submissions(caseId: string): Promise<Answer<Schemas['SubmissionList']>> {
    return this.http.get(`/v1/cases/${seg(caseId)}/submissions`);
  }
  answer(submission: string, body: Schemas['NewAnswer'], key?: string): Promise<Answer<Acknowledged>> {
    return this.#post(`/v1/submissions/${seg(submission)}/answer`, body, key);
  }
  disclosure(
    caseId: string,
    query: Readonly<{ for: string; subject: string }>,
  ): Promise<Answer<Schemas['Disclosure']>> {
    return this.http.get(`/v1/cases/${seg(caseId)}/disclosure`, { query });
  }

  #post<Value>(path: string, body: unknown, key: string | undefined): Promise<Answer<Value>> {
    return this.http.post(path, { body, idempotencyKey: key });
  }
}

const seg = encodeURIComponent;
