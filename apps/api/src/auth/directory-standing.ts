import { Inject, Injectable } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import type { ClientState, OfficerState } from '#libs/directory';
import { servesAt } from '#libs/directory';
import type { LogClock } from '#libs/event-log';
import { streamOf, type ClientId, type OfficerId, type StreamName } from '#libs/kernel';
import { LOG_CLOCK } from '../engine/tokens.js';
import type { CallerDirectory, Standing } from './caller.js';

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
    const state = await this.#state<OfficerState>(streamOf.officer(id));
    if (state.officer === null) return 'unknown';
    return servesAt(state, this.clock.now()) ? 'active' : 'inactive';
  }

  async client(id: ClientId): Promise<Standing> {
    const { name, disabledAt } = await this.#state<ClientState>(streamOf.client(id));
    if (name === null) return 'unknown';
    return disabledAt !== null && disabledAt <= this.clock.now() ? 'inactive' : 'active';
  }

  async #state<State>(stream: StreamName): Promise<State> {
    const known = this.streams.peek(stream);
    const lookedAtMs = this.#lookedAtMs.get(stream) ?? -Infinity;
    if (known && known.version > 0 && performance.now() - lookedAtMs < believedMs)
      return known.state as State;
    const { state, version } = await this.streams.refresh(stream);
    if (version > 0) this.#lookedAtMs.set(stream, performance.now());
    return state as State;
  }
}
