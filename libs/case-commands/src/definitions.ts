import { definitionInForce, definitionOf, type ProcedureState, type PublishedDefinition } from '#libs/procedures';
import { streamOf, type Instant } from '#libs/kernel';
import { localDate } from '#libs/statutory-clocks';
import type { StreamCache } from './stream-cache.js';

/** Published procedure definitions. A version never changes, so what is known of one stays true. */
export class Definitions {
  constructor(private readonly streams: StreamCache) {}

  /** The definition in force for a case started at this instant; undefined when none has been published. */
  async inForce(procedure: string, at: Instant): Promise<PublishedDefinition | undefined> {
    const { versions } = await this.streams.state<ProcedureState>(streamOf.procedure(procedure));
    const zone = versions.at(-1)?.definition.zone;
    return zone ? definitionInForce({ versions }, localDate(at, zone)) : undefined;
  }

  /** @throws Error when a case names a version that was never published: a broken invariant */
  async version(procedure: string, version: number): Promise<PublishedDefinition> {
    const stream = streamOf.procedure(procedure);
    const known = this.streams.peek(stream)?.state as ProcedureState | undefined;
    const found =
      (known && definitionOf(known, version)) ??
      definitionOf(await this.streams.state<ProcedureState>(stream), version);
    if (!found) throw new Error(`procedure ${procedure} has no version ${version}`);
    return found;
  }

  async all(procedure: string): Promise<readonly PublishedDefinition[]> {
    return (await this.streams.state<ProcedureState>(streamOf.procedure(procedure))).versions;
  }
}
