import { Inject, Injectable } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import type { ClientState } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { streamOf, type ClientId, type OfficerId, type StreamName } from '#libs/kernel';
import { LOG_CLOCK } from '../engine/tokens.js';
import type { CallerDirectory, Standing } from './caller.js';
import { officerStanding } from './officer-standing.js';

/** How long a known caller's stream is believed. What he may sign is judged on the streams themselves. */
const believedMs = 2_000;

/** Who is in the directory and active, without asking the log at every request. */
@Injectable()
export class DirectoryStanding implements CallerDirectory {
  readonly #lookedAtMs = new Map<StreamName, number>();

  constructor(
    private readonly streams: StreamCache,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  async officer(id: OfficerId): Promise<Standing> {
    return officerStanding(await this.#known(streamOf.officer(id)), this.clock.now());
  }

  async client(id: ClientId): Promise<Standing> {
    const { name, disabledAt } = (await this.#known(streamOf.client(id))).state as ClientState;
    if (name === null) return 'unknown';
    return disabledAt !== null && disabledAt <= this.clock.now() ? 'inactive' : 'active';
  }

  async #known(stream: StreamName) {
    const known = this.streams.peek(stream);
    const lookedAtMs = this.#lookedAtMs.get(stream) ?? -Infinity;
    if (known && known.version > 0 && performance.now() - lookedAtMs < believedMs) return known;
    const found = await this.streams.refresh(stream);
    if (found.version > 0) this.#lookedAtMs.set(stream, performance.now());
    return found;
  }
}
