import { Injectable } from '@nestjs/common';
import { DirectoryCommands, DirectoryConsequences } from '#libs/case-commands';
import type { DirectoryCommand } from '#libs/directory';
import { targetOf } from '#libs/directory';
import type { StoredEvent } from '#libs/kernel';
import { Log } from '../logging/log.js';
import { Roster } from '../access/roster.js';
import { actorOf } from '../auth/caller.js';
import { acknowledgement, committed, type Acknowledgement } from '../commands/acknowledgement.js';
import type { Asked } from '../commands/case-desk.js';
import { problemOf } from '../problems/problem.js';

/** The answer to a command that changed nothing, since it was so already. */
type Unchanged = Readonly<{ version: number; receipt: null }>;

/** The way of a directory command from a controller to its stream. Who may give it is the decider's to say. */
@Injectable()
export class DirectoryDesk {
  constructor(
    private readonly directory: DirectoryCommands,
    private readonly roster: Roster,
    private readonly consequences: DirectoryConsequences,
    private readonly log: Log,
  ) {}

  async run({ caller, idempotency }: Asked, command: DirectoryCommand): Promise<Acknowledgement | Unchanged> {
    const request = { command, actor: actorOf(caller), ...(idempotency && { idempotency }) };
    const outcome = await this.directory.execute(request);
    this.roster.forget();
    if (!outcome.ok) throw problemOf(outcome.refusal);
    if (!('unchanged' in outcome)) {
      await this.#bringAbout(outcome.events.map(({ event }) => event));
      return acknowledgement(committed(outcome));
    }
    const stream = this.directory.streams.peek(targetOf(command));
    return { version: stream?.version ?? 0, receipt: null };
  }

  /**
   * What the change means to open tasks is recorded before the answer, so that whoever asked finds it so. The change is
   * committed already: what fails here the worker does, which follows the log.
   */
  async #bringAbout(events: readonly StoredEvent[]): Promise<void> {
    try {
      await this.consequences.follow(events);
    } catch (error) {
      const code = error instanceof Error ? error.name : typeof error;
      this.log.warn('a change of the directory is left to the worker', code);
    }
  }
}
