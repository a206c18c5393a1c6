import type { Http } from './http.js';
import type { Answer } from './problem.js';
import type { AsCsv } from './questions-client.js';

type Language = Pick<AsCsv, 'language'>;
type Csv = Omit<AsCsv, 'inquiry'>;
/** Which acts; see `GET /v1/officers/{id}/ledger`. */
type Acts = Readonly<{ from?: string; until?: string; type?: string; capacity?: string }>;

/** Files to take away. Each is recorded before its first byte. */
export class ExportsClient {
  constructor(private readonly http: Http) {}

  /** A case's story on paper, as PDF. */
  caseReport(id: string, query: Language = {}): Promise<Answer<Uint8Array>> {
    return this.http.getBytes(`/v1/cases/${seg(id)}/report.pdf`, { query });
  }
  /** Every act of a case, as records of RFC 4180. */
  caseActs(id: string, query: Csv = {}): Promise<Answer<Uint8Array>> {
    return this.http.getBytes(`/v1/cases/${seg(id)}/acts.csv`, { query });
  }
  /** Every act of one person, latest first, as records of RFC 4180. */
  ledger(officer: string, query: Csv & Acts = {}): Promise<Answer<Uint8Array>> {
    return this.http.getBytes(`/v1/officers/${seg(officer)}/ledger.csv`, { query });
  }
}

const seg = encodeURIComponent;
