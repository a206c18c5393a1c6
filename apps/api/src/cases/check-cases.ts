import { Inject, Injectable } from '@nestjs/common';
import type { EventLog } from '#libs/event-log';
import { Access } from '../access/access.js';
import type { Rights } from '../access/rights.js';
import { visibleSql, visibleValues } from '../access/visible-sql.js';
import { principalOf, type Caller } from '../auth/caller.js';
import { Database } from '../engine/database.js';
import { EVENT_LOG } from '../engine/tokens.js';
import { faultsOf } from '../http/validation.js';
import { problemTexts, type ProblemCode } from '../problems/problem-texts.js';
import type { Fault, Problem } from '../problems/problem.js';
import { startCaseBody, type CheckCasesBody, type StartCaseBody } from '../schemas/case-bodies.js';
import { StartingCases } from './start-case.js';

/** @property pointer into the case @property about what it is about, where a pointer does not say it all */
type Told = Readonly<{
  code: ProblemCode;
  titles: Readonly<{ zh: string; en: string }>;
  pointer: string;
  message: string | null;
  about: string | null;
}>;

type Row = CheckCasesBody['cases'][number];
type Read = Readonly<{ row: Row; body: StartCaseBody | null; faults: readonly Told[] }>;

const takenSql = `SELECT case_number AS number FROM work.cases r WHERE case_number = ANY ($1::text[]) AND ${visibleSql(2)}`;

/** Tells what would become of many cases, each by the schema and the checks it would be started by. Nothing is started. */
@Injectable()
export class CheckingCases {
  constructor(
    private readonly access: Access,
    private readonly starting: StartingCases,
    private readonly database: Database,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  async check(caller: Caller, { cases }: CheckCasesBody) {
    const rights = await this.access.acting(caller);
    const rows = cases.map(read);
    const numbers = rows.map(({ body }) => body?.caseNumber);
    const taken = await this.#taken(rights, numbers);
    // At once: what they ask the log goes together.
    const items = await Promise.all(
      rows.map(async ({ row, body, faults }, nth) => {
        const started = await this.#startedBy(caller, row.key);
        if (started !== null) return { started, faults: [] };
        const against = body ? await this.starting.against(caller, body) : [];
        return {
          started,
          faults: [...faults, ...against.flatMap(told), ...numberFaults(numbers, nth, taken)],
        };
      }),
    );
    return { items };
  }

  /** The case that this key has started, which is then no fault but done. */
  async #startedBy(caller: Caller, key: string | undefined): Promise<string | null> {
    if (key === undefined) return null;
    const earlier = await this.log.findRequest(principalOf(caller), key);
    return earlier?.stream.startsWith('case/') ? earlier.stream.slice('case/'.length) : null;
  }

  /** Numbers of cases that he may see: of others he is not told that they exist. */
  async #taken(rights: Rights, numbers: readonly (string | undefined)[]): Promise<ReadonlySet<string>> {
    const asked = [...new Set(numbers.filter((number) => number !== undefined))];
    const rows = await this.database.rows<{ number: string }>(takenSql, [asked, ...visibleValues(rights)]);
    return new Set(rows.map(({ number }) => number));
  }
}

function read(row: Row): Read {
  const parsed = startCaseBody.safeParse(row.case);
  if (parsed.success) return { row, body: parsed.data, faults: [] };
  const faults = faultsOf(parsed.error.issues);
  return { row, body: null, faults: faults.map((fault) => said('malformed-request', fault)) };
}

const said = (code: ProblemCode, { pointer, message }: Fault, about: string | null = null): Told => {
  const { zh, en } = problemTexts[code];
  return { code, titles: { zh, en }, pointer, message: message === '' ? null : message, about };
};

/** Where in the case a refusal lies, which is not told by a pointer of its own. */
const places: Partial<Record<ProblemCode, string>> = {
  'unknown-procedure': '/procedure',
  'unknown-unit': '/unit',
  'unknown-officer': '/handlers',
  'minor-named': '/title',
};

/** A refusal as faults of a row: all that it lists, or itself. */
function told({ code, facts }: Problem): readonly Told[] {
  const { faults } = facts;
  if (Array.isArray(faults)) return (faults as readonly Fault[]).map((fault) => said(code, fault));
  const about = [facts['unit'], facts['officer'], facts['procedure']].find(
    (each) => typeof each === 'string',
  );
  return [said(code, { pointer: places[code] ?? '', message: '' }, about ?? null)];
}

function numberFaults(
  numbers: readonly (string | undefined)[],
  nth: number,
  taken: ReadonlySet<string>,
): readonly Told[] {
  const number = numbers[nth];
  if (number === undefined) return [];
  const fault = { pointer: '/caseNumber', message: '' };
  return [
    ...(numbers.indexOf(number) < nth ? [said('case-number-twice', fault, number)] : []),
    ...(taken.has(number) ? [said('case-number-taken', fault, number)] : []),
  ];
}
