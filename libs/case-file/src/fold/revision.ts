import {
  BrokenInvariant,
  type Actor,
  type CaseId,
  type Instant,
  type OpenedId,
  openedId,
} from '#libs/kernel';
import type { Charge, EvidenceStanding } from '../evidence-file.js';
import type { Interview, Submission } from '../parties-file.js';
import type { PropertyItem, PropertyList } from '../property-file.js';
import type {
  CaseFile,
  Clock,
  Duty,
  Finding,
  Material,
  Recusal,
  Request,
  Subject,
  Task,
} from '../case-file.js';

type Kept = {
  subjects: Subject;
  materials: Material;
  requests: Request;
  tasks: Task;
  clocks: Clock;
  duties: Duty;
  recusals: Recusal;
  charges: Charge;
  evidence: EvidenceStanding;
  propertyLists: PropertyList;
  property: PropertyItem;
  findings: Finding;
  interviews: Interview;
  submissions: Submission;
};
type Changes = { [Part in keyof Kept]: (kept: Kept[Part]) => Partial<Kept[Part]> };
type Lists = Pick<CaseFile, 'stages' | 'records' | 'repairs' | 'alarms' | 'dialogue'>;
type Working = { -readonly [Key in keyof CaseFile]: CaseFile[Key] };

/** Where and when an event stands: what its envelope adds to it. */
export type Place = Readonly<{ caseId: CaseId; version: number; recordedAt: Instant; actor: Actor }>;

/**
 * A case file being carried forward. Copies a part the first time it is touched and none twice, so that folding a
 * whole stream costs one copy of each part, and a file handed out before never changes.
 */
export class Revision {
  #file: Working | null;
  readonly #copied = new Set<keyof Kept | keyof Lists>();
  #place: Place | null = null;

  constructor(from: CaseFile | null) {
    this.#file = from && { ...from };
  }

  /** The file so far. Ask once, at the end: it goes on changing with the revision. */
  get file(): CaseFile | null {
    return this.#file;
  }

  /** Moves on to the next event. */
  at(place: Place): void {
    this.#place = place;
    if (!this.#file) return;
    this.#file.version = place.version;
    this.#file.changedAt = place.recordedAt;
  }

  get place(): Place {
    if (!this.#place) throw new BrokenInvariant('no event is being folded');
    return this.#place;
  }

  /** The id of what this event opens. */
  get id(): OpenedId {
    return openedId(this.place.caseId, this.place.version);
  }

  begin(file: CaseFile): void {
    this.#file = { ...file };
  }

  set(change: Partial<CaseFile>): void {
    Object.assign(this.#working, change);
  }

  put<Part extends keyof Kept>(part: Part, id: string, value: Kept[Part]): void {
    this.#own(part)[id] = value;
  }

  /** Changes something kept. An id that a fold does not know is a damaged stream. */
  change<Part extends keyof Kept>(part: Part, id: string, change: Changes[Part]): void {
    const kept = (this.#working[part] as Readonly<Record<string, Kept[Part]>>)[id];
    if (!kept) throw new BrokenInvariant(`the case has no ${id} among its ${part}`);
    this.#own(part)[id] = { ...kept, ...(change as (kept: Kept[Part]) => Partial<Kept[Part]>)(kept) };
  }

  push<List extends keyof Lists>(list: List, entry: Lists[List][number]): void {
    const file = this.#working as Record<keyof Lists, readonly unknown[]>;
    if (!this.#copied.has(list)) file[list] = [...file[list]];
    this.#copied.add(list);
    (file[list] as unknown[]).push(entry);
  }

  #own<Part extends keyof Kept>(part: Part): Record<string, Kept[Part]> {
    const file = this.#working as unknown as { [Name in Part]: Record<string, Kept[Part]> };
    if (!this.#copied.has(part)) file[part] = copyOf(file[part]);
    this.#copied.add(part);
    return file[part];
  }

  get #working(): Working {
    if (!this.#file) throw new BrokenInvariant('the case has not been started');
    return this.#file;
  }
}

/**
 * Without a prototype, and so without a shape: to V8 an object with members of its own by name is of a type that its names
 * make, and ids make a type for each case.
 */
function copyOf<Value>(kept: Readonly<Record<string, Value>>): Record<string, Value> {
  const copy = Object.create(null) as Record<string, Value>;
  for (const id in kept) copy[id] = kept[id] as Value;
  return copy;
}
