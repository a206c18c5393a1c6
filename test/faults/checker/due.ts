import { byStream, envelopeOf, type Envelope, type LogImage } from './image.js';

/** Something that was to be recorded at an instant, and what was. Milliseconds of the log's clock. */
export type Due = {
  /** `ClockExpired c1.4`, `ClockWarned c1.4 2026-…`. */
  readonly name: string;
  readonly dueMs: number;
  /** When it stopped being awaited for another reason: signed, stopped, discharged, closed. */
  endedMs: number;
  readonly recordedMs: number[];
};

/** Everything that was ever awaited, and the records of things that nobody awaited. */
export type Awaited = Readonly<{
  due: readonly Due[];
  strays: readonly Readonly<{ name: string; where: string }>[];
}>;

/** Reads from the events alone what had to wake by itself and when it was recorded. */
export function awaitedIn({ events }: LogImage): Awaited {
  const due: Due[] = [];
  const strays: { name: string; where: string }[] = [];
  for (const [stream, rows] of byStream(events)) {
    if (!stream.startsWith('case/')) continue;
    const one = new OneCase(stream.slice('case/'.length));
    for (const row of rows) one.take(envelopeOf(row));
    due.push(...one.due);
    strays.push(...one.strays);
  }
  return { due, strays };
}

class OneCase {
  readonly due: Due[] = [];
  readonly strays: { name: string; where: string }[] = [];
  readonly #byId = new Map<string, Due[]>();

  constructor(private readonly caseId: string) {}

  take(event: Envelope): void {
    const { type, data, version } = event;
    const id = `${this.caseId}.${version}`;
    const text = (name: string) => String(data[name]);
    switch (type) {
      case 'ClockStarted':
        return this.#awaitClock(id, data);
      case 'ClockExtended':
        this.#end(text('clock'), event);
        return this.#awaitClock(text('clock'), data);
      case 'TaskOpened':
        return this.#await(id, `TaskOverdue ${id}`, text('dueAt'));
      case 'DutyOpened':
        return this.#await(id, `DutyOverdue ${id}`, text('dueAt'));
      case 'ClockWarned':
        return this.#record(`ClockWarned ${text('clock')} ${text('warnAt')}`, event);
      case 'ClockExpired':
        return this.#record(`ClockExpired ${text('clock')}`, event);
      case 'TaskOverdue':
        return this.#record(`TaskOverdue ${text('task')}`, event);
      case 'DutyOverdue':
        return this.#record(`DutyOverdue ${text('duty')}`, event);
      case 'ClockStopped':
        return this.#end(text('clock'), event);
      case 'SignedOff':
        return data['vote'] === undefined ? this.#end(text('task'), event) : undefined;
      case 'CollectiveDecided':
      case 'TaskClosed':
        return this.#end(text('task'), event);
      case 'DutyDischarged':
      case 'DutyCancelled':
        return this.#end(text('duty'), event);
      case 'CaseClosed':
        return [...this.#byId.keys()].forEach((open) => this.#end(open, event));
    }
  }

  #awaitClock(id: string, data: Envelope['data']): void {
    for (const at of (data['warnAt'] ?? []) as readonly string[])
      this.#await(id, `ClockWarned ${id} ${at}`, at);
    this.#await(id, `ClockExpired ${id}`, String(data['dueAt']));
  }

  #await(id: string, name: string, at: string): void {
    const entry: Due = { name, dueMs: Date.parse(at), endedMs: Infinity, recordedMs: [] };
    this.due.push(entry);
    this.#byId.set(id, [...(this.#byId.get(id) ?? []), entry]);
  }

  #record(name: string, { recordedAt, version }: Envelope): void {
    const entry = this.due.findLast((each) => each.name === name);
    if (entry) entry.recordedMs.push(Date.parse(recordedAt));
    else this.strays.push({ name, where: `case/${this.caseId}@${version}` });
  }

  #end(id: string, { recordedAt }: Envelope): void {
    for (const entry of this.#byId.get(id) ?? [])
      entry.endedMs = Math.min(entry.endedMs, Date.parse(recordedAt));
  }
}
