import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '#libs/case-file';
import type { ReadingEvent } from '#libs/directory';
import type { EventLog } from '#libs/event-log';
import { streamOf, type Digest, type Instant, type OfficerId, type OpenedId } from '#libs/kernel';
import { EVENT_LOG } from '../engine/tokens.js';

type Opening = Readonly<{ task: OpenedId; material: Digest; at: Instant }>;

/** What one officer had before him at that version: the tasks he could have signed and what he had opened for them. */
@Injectable()
export class Sight {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** @param file the case as it stood then. @param until what was opened later he had not seen. null: up to now */
  async of(officer: OfficerId, file: CaseFile, until: Instant | null) {
    const tasks = Object.values(file.tasks)
      .filter(({ eligibility, signedBy }) => eligibility.eligible.includes(officer) || signedBy === officer)
      .map(({ id }) => id);
    const openings = (await Promise.all(tasks.map((task) => this.#openings(task, officer, until)))).flat();
    const opened = openings.map(({ material }) => material);
    return { officer, tasks, opened: [...new Set(opened)], openings };
  }

  /** What he opened for a task and when, in order. */
  async #openings(task: OpenedId, officer: OfficerId, until: Instant | null): Promise<readonly Opening[]> {
    const events = (await this.log.read(streamOf.reading(task))).map(({ event }) => event);
    return events.flatMap((event) => {
      const said = event as ReadingEvent;
      const his = said.data.officer === officer && (until === null || event.recordedAt <= until);
      return his && said.type === 'MaterialOpened'
        ? [{ task, material: said.data.material, at: event.recordedAt }]
        : [];
    });
  }
}
