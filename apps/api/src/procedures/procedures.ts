import { Injectable } from '@nestjs/common';
import { CaseCommands } from '#libs/case-commands';
import { streamOf } from '#libs/kernel';
import { checkDefinition, type PublishedDefinition } from '#libs/procedures';
import { canonicalDigest } from '#libs/signatures';
import { sha256 } from '#libs/signatures/node';
import { Access } from '../access/access.js';
import { actorOf, type Caller } from '../auth/caller.js';
import { acknowledgement, committed } from '../commands/acknowledgement.js';
import type { Asked } from '../commands/case-desk.js';
import { Database } from '../engine/database.js';
import { Problem } from '../problems/problem.js';

const published = `SELECT DISTINCT stream FROM log.events
  WHERE stream >= 'procedure/' AND stream < 'procedure0' AND version = 1 ORDER BY stream`;

/** Published procedures and their versions. */
@Injectable()
export class Procedures {
  constructor(
    private readonly cases: CaseCommands,
    private readonly access: Access,
    private readonly database: Database,
  ) {}

  async list() {
    const streams = await this.database.rows<{ stream: string }>(published, []);
    const ids = streams.map(({ stream }) => stream.slice(streamOf.procedure('').length));
    const all = await Promise.all(ids.map((procedure) => this.cases.definitions.all(procedure)));
    return all.map((versions) => summary(versions));
  }

  /**
   * @param version the newest unless given
   * @throws Problem unknown-procedure
   */
  async read(procedure: string, version?: number) {
    const versions = await this.cases.definitions.all(procedure);
    const found = version === undefined ? versions.at(-1) : versions.find((each) => each.version === version);
    if (!found)
      throw new Problem('unknown-procedure', { procedure, ...(version !== undefined && { version }) });
    return { ...summary(versions), facts: found.definition.facts, definition: found.definition };
  }

  /** Reading a file costs as much as it is long, so it is for those who see every case. @throws Problem forbidden */
  async check(caller: Caller, text: string) {
    const { seesAll, administers } = await this.access.rightsOf(caller);
    if (!seesAll && !administers) throw new Problem('forbidden', { needs: 'every case, or administration' });
    const checked = checkDefinition(text);
    if (!checked.ok) return { definition: null, digest: null, next: false, faults: checked.faults };
    const { definition } = checked;
    const published = await this.cases.definitions.all(definition.procedure);
    const next = definition.version === (published.at(-1)?.version ?? 0) + 1;
    return { definition, digest: canonicalDigest(definition, sha256), next, faults: [] };
  }

  /** @throws Problem forbidden, invalid-definition, version-not-next */
  async publish({ caller, idempotency }: Asked, text: string) {
    await this.access.administrator(caller);
    const checked = checkDefinition(text);
    if (!checked.ok) throw new Problem('invalid-definition', { faults: checked.faults });
    const { definition } = checked;
    const digest = canonicalDigest(definition, sha256);
    const request = { definition, digest, actor: actorOf(caller), ...(idempotency && { idempotency }) };
    const outcome = committed(await this.cases.definitions.publish(request));
    return {
      id: definition.procedure,
      definition: { version: definition.version, digest },
      ...acknowledgement(outcome),
    };
  }
}

function summary(versions: readonly PublishedDefinition[]) {
  const newest = versions.at(-1)?.definition;
  return {
    id: newest?.procedure,
    name: newest?.name,
    versions: versions.map(({ version, digest, effectiveFrom }) => ({ version, digest, effectiveFrom })),
  };
}
