import type { AppendRequest, AppendResult, Head, RecordedEvent } from '#libs/event-log';
import type { StreamName } from '#libs/kernel';
import { composeEvents } from '../../../libs/event-log/src/envelope.js';
import { LogProxy } from './log-proxy.js';

/** Nothing is kept under an idempotency key, so a retry is a new request. */
export class ForgetsIdempotency extends LogProxy {
  override append({ idempotency: _forgotten, ...request }: AppendRequest): Promise<AppendResult> {
    return this.log.append(request);
  }
  override findRequest(): Promise<null> {
    return Promise.resolve(null);
  }
}

/** The officers' streams are left out of the read set. */
export class OverlooksOfficers extends LogProxy {
  override append(request: AppendRequest): Promise<AppendResult> {
    const readSet = request.readSet.filter(({ stream }) => !stream.startsWith('officer/'));
    return this.log.append({ ...request, readSet });
  }
}

/** Appends behind whatever the head is, although something else was decided on. */
export class IgnoresExpectedVersion extends LogProxy {
  override async append(request: AppendRequest): Promise<AppendResult> {
    const result = await this.log.append(request);
    const hasMoved =
      result.outcome === 'moved' && result.streams.every((stream) => stream === request.stream);
    if (!hasMoved || !this.insistsOn(request)) return result;
    return this.append({ ...request, expected: await this.log.head(request.stream) });
  }

  protected insistsOn({ command }: AppendRequest): boolean {
    return !isWake(command);
  }
}

/** A wake-up that came second records what it had decided all the same. */
export class WakesAgain extends IgnoresExpectedVersion {
  protected override insistsOn({ command }: AppendRequest): boolean {
    return isWake(command);
  }
}

/** Takes the head it saw last for the head there is. */
export class RemembersHeads extends LogProxy {
  readonly #seen = new Map<StreamName, Head>();

  override async read(stream: StreamName, after?: number, limit?: number): Promise<readonly RecordedEvent[]> {
    const events = await this.log.read(stream, after, limit);
    this.#remember(stream, events);
    return events;
  }
  override async append(request: AppendRequest): Promise<AppendResult> {
    const result = await this.log.append(request);
    if (result.outcome === 'appended') this.#remember(request.stream, result.events);
    return result;
  }
  override async head(stream: StreamName): Promise<Head> {
    return this.#seen.get(stream) ?? this.log.head(stream);
  }
  override async heads(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, Head>> {
    const heads = await Promise.all(
      streams.map(async (stream) => [stream, await this.head(stream)] as const),
    );
    return new Map(heads);
  }

  #remember(stream: StreamName, events: readonly RecordedEvent[]): void {
    const last = events.at(-1);
    if (!last) return;
    const { version, recordedAt } = last.event;
    this.#seen.set(stream, { version, hash: last.hash, recordedAt });
  }
}

/** Answers when the events are made, not when they are committed. */
export class AcknowledgesTooSoon extends LogProxy {
  override append(request: AppendRequest): Promise<AppendResult> {
    void this.log.append(request).catch(() => undefined);
    return Promise.resolve({ outcome: 'appended', events: composeEvents(this.origin, request) });
  }
}

const isWake = (command: unknown) => (command as { type?: string }).type === 'Wake';
