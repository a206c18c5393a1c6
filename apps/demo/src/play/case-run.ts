import { must, type CaseView, type CountersignClient } from '#libs/client';
import type { Cast } from '../bureau/cast.js';
import type { CaseScript } from './script.js';

/** A request as this run made it: its id, and the round that the script has reached. */
export type RunningRequest = Readonly<{ id: string; round: number }>;

/**
 * One case being played. Everything it remembers can be had again from the server by repeating the acts, because every
 * act has an idempotency key derived from the script's id and its place in it.
 */
export class CaseRun {
  /** The act's own instant: what the simulated clock shows while it is played. */
  now = '';
  /** False while a resumed play repeats what an earlier one has done, or the play does not look: nothing is tried then. */
  live = true;
  readonly materials = new Map<string, string>();
  readonly requests = new Map<string, RunningRequest>();
  #caseId: string | null = null;
  #place = '';
  #call = 0;
  #view: CaseView | null = null;

  constructor(
    readonly script: CaseScript,
    readonly cast: Cast,
    /** Names of documents by id, from the published definition. */
    readonly documentNames: ReadonlyMap<string, string>,
  ) {}

  /** @throws before the case is started */
  get caseId(): string {
    if (this.#caseId === null) throw new Error(`${this.script.number} has not been started`);
    return this.#caseId;
  }

  begin(caseId: string): void {
    this.#caseId = caseId;
  }

  /** @param place of the step in the script, the same in every run */
  enter(place: string, now: string, live: boolean): void {
    this.#place = place;
    this.#call = 0;
    if (now !== this.now) this.forget();
    this.now = now;
    this.live = live;
  }

  /** A part of the step that is being played, with keys of its own: whatever else of the step is left out, they stay. */
  async part(nth: number, play: () => Promise<void>): Promise<void> {
    const whole = this.#place;
    this.enter(`${whole}.${nth}`, this.now, this.live);
    await play();
    this.enter(whole, this.now, this.live);
  }

  /** For something about to be done. The same step of the same script always draws the same keys, in the same order. */
  nextKey(): string {
    this.forget();
    return `demo/${this.script.id}/${this.#place}.${this.#call++}`;
  }

  as(subject: string): Promise<CountersignClient> {
    return this.cast.as(subject);
  }

  /** The case as its lead handler sees it; read again only after something has been done. */
  async view(): Promise<CaseView> {
    const handler = this.script.handlers[0] ?? 'handler';
    this.#view ??= await must(`GET case ${this.script.id}`, (await this.as(handler)).case(this.caseId));
    return this.#view;
  }

  /** What was read of the case counts no longer. */
  forget(): void {
    this.#view = null;
  }

  /** The subjects a step concerns; one null entry for the case as a whole. */
  subjects(named: readonly string[] | undefined): readonly (string | null)[] {
    return named ?? [null];
  }

  /** @throws when the script has not requested it */
  request(link: string, subject: string | null): RunningRequest {
    const found = this.requests.get(`${link}/${subject ?? ''}`);
    if (!found) throw new Error(`${this.script.number}: ${link} ${subject ?? ''} was not requested`);
    return found;
  }
  remember(link: string, subject: string | null, request: RunningRequest): void {
    this.requests.set(`${link}/${subject ?? ''}`, request);
  }

  /** The digest of a material filed before under this name. @throws for an unknown name */
  material(name: string): string {
    const digest = this.materials.get(name);
    if (digest === undefined) throw new Error(`${this.script.number}: no material ${name} was filed`);
    return digest;
  }
}
