import { allItems, must, type CountersignClient, type RecordedEvent } from '#libs/client';
import { Cast } from '../../../apps/demo/src/bureau/cast.js';
import { setUpBureau } from '../../../apps/demo/src/bureau/set-up.js';
import { playCases } from '../../../apps/demo/src/play/player.js';
import type { CaseScript } from '../../../apps/demo/src/play/script.js';
import { Stack } from './stack.js';

/** How long the play of some cases may take, a cold start included. */
export const playWithinMs = 400_000;

/**
 * Cases played to their end over HTTP, on a log of their own with real Temporal and a simulated clock. Everything the
 * scripts look at is asserted on the way: the first thing that is otherwise ends the play.
 */
export class Played {
  readonly stack = new Stack();
  readonly #ids = new Map<string, string>();
  #cast: Cast | null = null;

  constructor(readonly scripts: readonly CaseScript[]) {}

  async play(): Promise<void> {
    await this.stack.start();
    this.#cast = new Cast(this.stack.origin, this.stack.keys);
    await setUpBureau(this.#cast);
    await playCases(this.scripts, this.#cast);
    for await (const { id, caseNumber } of (await this.investigator()).allCases()) {
      const script = this.scripts.find(({ number }) => number === caseNumber);
      if (script) this.#ids.set(script.id, id);
    }
  }

  remove(): Promise<void> {
    return this.stack.remove();
  }

  as(subject: string): Promise<CountersignClient> {
    if (!this.#cast) throw new Error('nothing was played yet');
    return this.#cast.as(subject);
  }

  /** He sees every case, and leaves a trace. */
  investigator(): Promise<CountersignClient> {
    return this.as('investigator');
  }

  /** Scripts of which a case was started. */
  get started(): readonly string[] {
    return [...this.#ids.keys()].sort();
  }

  /** The id of the case played by a script. @throws when none was started */
  idOf(script: string): string {
    const id = this.#ids.get(script);
    if (id === undefined) throw new Error(`no case was started for ${script}`);
    return id;
  }

  /** All that was recorded in it, in order. */
  async eventsOf(script: string): Promise<readonly RecordedEvent[]> {
    const client = await this.investigator();
    const events: RecordedEvent[] = [];
    for await (const event of allItems('events', (cursor) =>
      client.events(this.idOf(script), { limit: 200, cursor }),
    ))
      events.push(event);
    return events;
  }

  async caseOf(script: string) {
    return must('case', (await this.investigator()).case(this.idOf(script)));
  }
}
