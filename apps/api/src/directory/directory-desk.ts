import { Injectable } from '@nestjs/common';
import { DirectoryCommands } from '#libs/case-commands';
import type { DirectoryCommand } from '#libs/directory';
import { targetOf } from '#libs/directory';
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
  ) {}

  async run({ caller, idempotency }: Asked, command: DirectoryCommand): Promise<Acknowledgement | Unchanged> {
    const request = { command, actor: actorOf(caller), ...(idempotency && { idempotency }) };
    const outcome = await this.directory.execute(request);
    this.roster.forget();
    if (!outcome.ok) throw problemOf(outcome.refusal);
    if (!('unchanged' in outcome)) return acknowledgement(committed(outcome));
    const stream = this.directory.streams.peek(targetOf(command));
    return { version: stream?.version ?? 0, receipt: null };
  }
}
