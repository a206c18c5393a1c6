import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DirectoryCommands, DirectoryConsequences, earlierAnswer, type Outcome } from '#libs/case-commands';
import { targetOf, type DirectoryCommand, type DirectoryRefusal } from '#libs/directory';
import {
  checkRows,
  planImport,
  readDirectoryFile,
  type DirectoryFormat,
  type ImportFault,
  type ImportPlan,
} from '#libs/directory-import';
import type { EventLog, LogClock, Receipt } from '#libs/event-log';
import { streamOf, type Actor, type Digest, type StoredEvent } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { committed } from '../commands/acknowledgement.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import type { Idempotency } from '../http/idempotency.js';
import { Log } from '../logging/log.js';
import { Problem, problemOf } from '../problems/problem.js';
import { Sealing } from '../texts/sealing.js';

/** So many changes are on their way at once; the log takes those that come together in one transaction. */
const atOnce = 32;

export type DirectoryFile = Readonly<{
  bytes: Uint8Array;
  format: DirectoryFormat | undefined;
  dryRun: boolean;
}>;

const digestOf = (bytes: Uint8Array) =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;

const told = ({ line, pointer, code, message }: ImportFault) => ({
  line,
  pointer: pointer ?? '',
  code,
  message: message.en,
  messages: message,
});

type Made = Readonly<{ events: readonly StoredEvent[]; made: number; refused: readonly RefusedChange[] }>;
/** What is answered, and kept beside the end of the import for whoever asks again under the same key. */
type ImportAnswer = Pick<ImportPlan, 'adds' | 'changes' | 'leavers'> &
  Readonly<{
    file: Digest;
    dryRun: boolean;
    rows: number;
    made: number;
    refused: readonly RefusedChange[];
    receipt: Receipt | null;
  }>;

type RefusedChange = Readonly<{ stream: string; code: string }>;

/**
 * Makes the directory what a file says. A file with a fault changes nothing. One without is carried out change by change,
 * each an event of its own stream that says who and when, between two that say what belongs together; when it is cut off,
 * the same file does what is left.
 */
@Injectable()
export class Importing {
  constructor(
    private readonly directory: DirectoryCommands,
    private readonly consequences: DirectoryConsequences,
    private readonly roster: Roster,
    private readonly access: Access,
    private readonly log: Log,
    @Inject(EVENT_LOG) private readonly events: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem forbidden, invalid-directory-file with every fault and its line */
  async import(
    caller: Caller,
    { bytes, format, dryRun }: DirectoryFile,
    idempotency: Idempotency | undefined,
  ): Promise<ImportAnswer> {
    await this.access.administrator(caller);
    const file = digestOf(bytes);
    const answered = await this.#answered(file, idempotency);
    if (answered) return answered;
    const { rows, plan } = await this.#planOf(bytes, format, file);
    const report = { file, dryRun, rows, adds: plan.adds, changes: plan.changes, leavers: plan.leavers };
    if (dryRun || plan.stages.length === 0) return { ...report, made: 0, refused: [], receipt: null };
    const actor = actorOf(caller);
    const counts = { adds: plan.adds.length, changes: plan.changes.length, leavers: plan.leavers.length };
    const begun = await this.directory.execute({
      command: { type: 'BeginImport', data: { file, rows, ...counts } },
      actor,
      ...(idempotency && { idempotency }),
    });
    if (!begun.ok) throw problemOf(begun.refusal);
    const receipt = 'receipt' in begun ? begun.receipt : null;
    const { events, made, refused } = await this.#carryOut(plan, actor);
    const answer: ImportAnswer = { ...report, made, refused, receipt };
    const told = new Sealing();
    told.seal(JSON.stringify(answer));
    await this.directory.execute({
      command: { type: 'EndImport', data: { file, made, refused: refused.length } },
      actor,
      texts: told.texts,
    });
    this.roster.forget();
    await this.#bringAbout(events);
    return answer;
  }

  /**
   * Asked again under the same key after its end: what was answered then, and what others have changed since is not this
   * request's to undo. Null: it was never asked, or was cut off and goes on.
   *
   * @throws Problem idempotency-key-reused
   */
  async #answered(file: Digest, idempotency: Idempotency | undefined): Promise<ImportAnswer | null> {
    const begun = await earlierAnswer(this.events, idempotency);
    if (!begun) return null;
    const { firstVersion, receipt } = committed(begun);
    const stream = streamOf.imported(file);
    const since = await this.events.read(stream, firstVersion);
    const ended = since.find(({ event }) => event.type === 'ImportEnded')?.event.version;
    if (ended === undefined) return null;
    const [text] = (await this.events.openTexts(stream, [ended])).values();
    if (text !== undefined) return JSON.parse(text) as ImportAnswer;
    // Its key was destroyed. That it is done is still told, and nothing is done again.
    const nothing = { adds: [], changes: [], leavers: [], made: 0, refused: [] };
    return { file, dryRun: false, rows: 0, ...nothing, receipt };
  }

  async #planOf(bytes: Uint8Array, format: DirectoryFormat | undefined, file: Digest) {
    const { rows, faults: unread } = readDirectoryFile(bytes, format);
    this.roster.forget();
    const [units, posts, officers] = await Promise.all([
      this.roster.units(),
      this.roster.posts(),
      this.roster.officers(),
    ]);
    const present = { units, posts, officers, at: this.clock.now() };
    const faults = [...unread, ...checkRows(rows, present)].sort((one, other) => one.line - other.line);
    if (faults.length > 0) throw new Problem('invalid-directory-file', { faults: faults.map(told) });
    return { rows: rows.length, plan: planImport(rows, present, `import ${file}`) };
  }

  async #carryOut({ stages }: ImportPlan, actor: Actor): Promise<Made> {
    const events: StoredEvent[] = [];
    const refused: RefusedChange[] = [];
    let made = 0;
    for (const stage of stages) {
      for (let first = 0; first < stage.length; first += atOnce) {
        const outcomes = await Promise.all(
          stage.slice(first, first + atOnce).map((command) => this.#change(command, actor)),
        );
        for (const { command, outcome } of outcomes) {
          if (!outcome.ok) refused.push({ stream: targetOf(command), code: outcome.refusal.code });
          else made += 1;
          if (outcome.ok && 'events' in outcome) events.push(...outcome.events.map(({ event }) => event));
        }
      }
    }
    return { events, made, refused };
  }

  async #change(command: DirectoryCommand, actor: Actor) {
    const outcome: Outcome<DirectoryRefusal> | Readonly<{ ok: true; unchanged: true }> =
      await this.directory.execute({ command, actor });
    return { command, outcome };
  }

  /** As after any change of the directory: what waits for who has left goes on at once. */
  async #bringAbout(events: readonly StoredEvent[]): Promise<void> {
    try {
      await this.consequences.follow(events);
    } catch (error) {
      const code = error instanceof Error ? error.name : typeof error;
      this.log.warn('an import is left to the worker', code);
    }
  }
}
