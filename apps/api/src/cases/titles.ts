import { Inject, Injectable } from '@nestjs/common';
import type { CaseStarted } from '#libs/case-file';
import type { EventLog } from '#libs/event-log';
import { streamOf, type CaseId } from '#libs/kernel';
import type { Rights } from '../access/rights.js';
import { EVENT_LOG } from '../engine/tokens.js';

/** How long an opened title is kept: after the key is destroyed it is gone within this time. */
const keptMs = 60_000;
const keptMax = 5_000;

/** Titles of cases for lists, which would otherwise open the same first event again and again. */
@Injectable()
export class Titles {
  readonly #known = new Map<CaseId, Readonly<{ readAtMs: number; title: Promise<string | null> }>>();

  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async of(caseId: CaseId, { readsTexts }: Pick<Rights, 'readsTexts'>): Promise<string | null> {
    if (!readsTexts) return null;
    const known = this.#known.get(caseId);
    if (known && Date.now() - known.readAtMs < keptMs) return known.title;
    const title = this.#read(caseId);
    this.#known.delete(caseId);
    this.#known.set(caseId, { readAtMs: Date.now(), title });
    title.catch(() => this.#known.delete(caseId));
    if (this.#known.size > keptMax) this.#known.delete(this.#known.keys().next().value as CaseId);
    return title;
  }

  async #read(caseId: CaseId): Promise<string | null> {
    const stream = streamOf.case(caseId);
    const [[first], texts] = await Promise.all([
      this.log.read(stream, 0, 1),
      this.log.openTexts(stream, [1]),
    ]);
    const started = first?.event.data as CaseStarted['data'] | undefined;
    return (started && texts.get(started.title.digest)) ?? null;
  }
}
