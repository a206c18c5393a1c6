import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseCommands, installRelease, StreamCache } from '#libs/case-commands';
import { openEventLog, setUpLog, type OpenLog } from '#libs/event-log';
import {
  streamOf,
  type CaseId,
  type Digest,
  type Duration,
  type Instant,
  type LocalDate,
  type OfficerId,
  type StreamName,
  type UnitId,
} from '#libs/kernel';
import type { ProcedureDefinition } from '#libs/procedures';
import { rulesScript } from '#libs/rules';
import { testDatabase, type TestDatabase } from '../../support/postgres.js';

const names = (name: string) => ({ zh: name, en: name });
const record = { per: 'case' as const, documents: [], requires: [], source: 'drill' };
const clock = {
  per: 'case' as const,
  hours: 'exact' as const,
  warns: ['handlers' as const],
  expired: [],
  source: 'C91',
};

/** A procedure of two facts and two limits that a spec can wait for. */
const drill: ProcedureDefinition = {
  procedure: 'drill',
  version: 1,
  effectiveFrom: '2020-01-01' as LocalDate,
  name: names('drill'),
  zone: 'Asia/Shanghai',
  calendar: 'cn',
  facts: { type: 'object' },
  stages: [{ id: 'waiting', name: names('waiting') }],
  documents: [],
  checklist: [],
  measures: [],
  clocks: [
    {
      ...clock,
      id: 'short',
      name: names('short limit'),
      limit: 'PT3S' as Duration,
      warn: ['PT2S' as Duration],
    },
    { ...clock, id: 'long', name: names('long limit'), limit: 'PT12S' as Duration, warn: [] },
  ],
  duties: [],
  records: [
    { ...record, id: 'short-begins', name: names('short'), effects: [{ startClock: 'short' }] },
    { ...record, id: 'long-begins', name: names('long'), effects: [{ startClock: 'long' }] },
    { ...record, id: 'ends', name: names('ends'), effects: [{ stopClock: 'long' }, { closeCase: 'done' }] },
  ],
  links: [],
};

/** A log of one spec's own in which drills are started, without any worker. */
export class DrillGround {
  private constructor(
    readonly database: TestDatabase,
    readonly dataDir: string,
    readonly open: OpenLog,
    readonly commands: CaseCommands,
  ) {}

  static async prepare(simulation?: Instant): Promise<DrillGround> {
    const database = await testDatabase();
    const dataDir = mkdtempSync(join(tmpdir(), 'countersign-drill-'));
    const { databaseUrl, keysDir } = database;
    await setUpLog({ databaseUrl, keysDir, ...(simulation && { simulation }) });
    const open = await openEventLog({ databaseUrl, keysDir, dataDir });
    const { log } = open;
    const rules = rulesScript();
    await installRelease({ log, clock: open.clock, rules, definitions: [drill] });
    return new DrillGround(
      database,
      dataDir,
      open,
      new CaseCommands(log, open.clock, new StreamCache(log), rules.digest),
    );
  }

  async startCase(caseId: string): Promise<void> {
    const published = await this.commands.definitions.version('drill', 1);
    await this.#execute(caseId, {
      type: 'StartCase',
      data: {
        procedure: 'drill',
        definition: { version: 1, digest: published.digest },
        caseNumber: null,
        title: { digest: `sha256:${'0'.repeat(64)}` as Digest, key: 'case' },
        unit: 'bureau' as UnitId,
        handlers: ['admin' as OfficerId],
        parties: [],
        facts: {},
      },
    });
  }

  /** @param at when it happened. @default now */
  record(
    caseId: string,
    fact: 'short-begins' | 'long-begins' | 'ends',
    at: Instant = this.open.clock.now(),
  ): Promise<void> {
    return this.#execute(caseId, {
      type: 'RecordFact',
      data: {
        record: fact,
        subjects: [],
        at,
        result: null,
        document: null,
        number: null,
        note: null,
      },
    });
  }

  /** Moves the clock of a simulated log and records it, as the API does. */
  async moveClock(to: Instant, hold: boolean): Promise<void> {
    await this.open.clock.setTo(to, hold);
    const stream = 'simulation/clock' as StreamName;
    const answer = await this.open.log.append({
      stream,
      expected: await this.open.log.head(stream),
      events: [
        {
          type: 'ClockAdvanced',
          data: { to, hold },
          actor: { kind: 'officer', officer: 'admin' as OfficerId },
          capacity: null,
        },
      ],
      recordedAt: this.open.clock.now(),
      rules: null,
      command: { type: 'AdvanceClock', data: { to, hold } },
      readSet: [],
    });
    if (answer.outcome !== 'appended')
      throw new Error(`the clock was moved but not recorded: ${answer.outcome}`);
  }

  /** Types of the case's events from a version on, with when each was recorded. */
  async events(caseId: string) {
    const events = await this.open.log.read(streamOf.case(caseId as CaseId));
    return events.map(({ event: { type, recordedAt, version, actor } }) => ({
      type,
      recordedAt,
      version,
      actor,
    }));
  }

  async end(): Promise<void> {
    await this.open.close();
    await this.database.drop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  async #execute(caseId: string, command: Parameters<CaseCommands['execute']>[0]['command']): Promise<void> {
    const outcome = await this.commands.execute({
      caseId: caseId as CaseId,
      command,
      actor: { kind: 'officer', officer: 'admin' as OfficerId },
      texts: [],
    });
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(outcome.refusal)}`);
  }
}
