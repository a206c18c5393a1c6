import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '#libs/case-file';
import { foldReading, unbornReading, openedBy, type ReadingEvent, type ReadingState } from '#libs/directory';
import type { EventLog } from '#libs/event-log';
import { streamOf, type Digest, type OfficerId, type OpenedId } from '#libs/kernel';
import { EVENT_LOG } from '../engine/tokens.js';

/** What one officer had before him at that version: the tasks he could have signed and what he had opened for them. */
@Injectable()
export class Sight {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** @param file the case as it stood then */
  async of(officer: OfficerId, file: CaseFile) {
    const tasks = Object.values(file.tasks)
      .filter(({ eligibility, signedBy }) => eligibility.eligible.includes(officer) || signedBy === officer)
      .map(({ id }) => id);
    const opened = await Promise.all(tasks.map((task) => this.#opened(task, officer, file)));
    return { officer, tasks, opened: [...new Set(opened.flat())] };
  }

  async #opened(task: OpenedId, officer: OfficerId, { changedAt }: CaseFile): Promise<readonly Digest[]> {
    const events = await this.log.read(streamOf.reading(task));
    const until = events.map(({ event }) => event).filter(({ recordedAt }) => recordedAt <= changedAt);
    const state = until.reduce<ReadingState>(
      (known, event) => foldReading(known, event as ReadingEvent),
      unbornReading,
    );
    return openedBy(state, officer);
  }
}
