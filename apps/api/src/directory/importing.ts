import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DirectoryCommands, DirectoryConsequences, type Outcome } from '#libs/case-commands';
import { targetOf, type DirectoryCommand, type DirectoryRefusal, type ImportState } from '#libs/directory';
import {
  checkRows,
  planImport,
  readDirectoryFile,
  type DirectoryFormat,
  type ImportFault,
  type ImportPlan,
} from '#libs/directory-import';
import type { LogClock } from '#libs/event-log';
import { streamOf, type Actor, type Digest, type StoredEvent } from '#libs/kernel';
import { Access } from '../access/access.js';
import { Roster } from '../access/roster.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { LOG_CLOCK } from '../engine/tokens.js';
import type { Idempotency } from '../http/idempotency.js';
import { Log } from '../logging/log.js';
import { Problem, problemOf } from '../problems/problem.js';

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
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem forbidden, invalid-directory-file with every fault and its line */
  async import(
    caller: Caller,
    { bytes, format, dryRun }: DirectoryFile,
    idempotency: Idempotency | undefined,
  ) {
    await this.access.administrator(caller);
    const file = digestOf(bytes);
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
    // Asked again under the same key after its end: what others have changed since is not this request's to undo.
    if ('repeated' in begun && begun.repeated && !(await this.#isRunning(file)))
      return { ...report, adds: [], changes: [], leavers: [], made: 0, refused: [], receipt: begun.receipt };
    const { events, made, refused } = await this.#carryOut(plan, actor);
    await this.directory.execute({
      command: { type: 'EndImport', data: { file, made, refused: refused.length } },
      actor,
    });
    this.roster.forget();
    await this.#bringAbout(events);
    return { ...report, made, refused, receipt: 'receipt' in begun ? begun.receipt : null };
  }

  async #isRunning(file: Digest): Promise<boolean> {
    return (await this.directory.streams.state<ImportState>(streamOf.imported(file))).running;
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
