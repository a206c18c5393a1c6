import { Injectable } from '@nestjs/common';
import { StreamCache } from '#libs/case-commands';
import type { CaseFile, Task } from '#libs/case-file';
import { openedBy, type ReadingState } from '#libs/directory';
import { streamOf, type OfficerId, type OpenedId } from '#libs/kernel';
import { roundOf } from '../sign-off/frame.js';

/** How much of each dossier an officer has not opened yet: one look at the heads, and reading only of what has moved. */
@Injectable()
export class Unread {
  constructor(private readonly streams: StreamCache) {}

  async counts(
    tasks: readonly Readonly<{ file: CaseFile; task: Task }>[],
    officer: OfficerId,
  ): Promise<ReadonlyMap<OpenedId, number>> {
    const readings = tasks.map(({ task }) => streamOf.reading(task.id));
    const known = readings.flatMap((stream) => {
      const seen = this.streams.peek(stream);
      return seen ? [{ stream, version: seen.version }] : [];
    });
    const unknown = readings.filter((stream) => !this.streams.peek(stream));
    await Promise.all([this.streams.moved(known), this.streams.refreshAll(unknown)]);
    return new Map(
      tasks.map(({ file, task }) => {
        const { round } = roundOf(file, task);
        const state = this.streams.peek(streamOf.reading(task.id))?.state as ReadingState | undefined;
        const opened = state ? openedBy(state, officer, task.round) : [];
        return [task.id, round.materials.filter((material) => !opened.includes(material)).length];
      }),
    );
  }
}
