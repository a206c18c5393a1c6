import { Injectable } from '@nestjs/common';
import type { OfficerId, OpenedId } from '#libs/kernel';
import { WorkDatabase } from '../engine/work-database.js';

/** How often a page says that it is still there, and after how long without a word it is not, in seconds. */
const everySeconds = 10;
const goneAfterSeconds = 30;

type Row = Readonly<{ officer: OfficerId; doing: 'reading' | 'writing'; since: Date; seen_at: Date }>;

const arrive = `INSERT INTO work.presence AS p (task_id, officer, doing) VALUES ($1, $2, $3)
  ON CONFLICT ON CONSTRAINT presence_pkey DO UPDATE SET
    doing = EXCLUDED.doing,
    seen_at = now(),
    since = CASE WHEN p.seen_at < now() - make_interval(secs => ${goneAfterSeconds}) THEN now() ELSE p.since END`;

const present = `SELECT officer, doing, since, seen_at FROM work.presence
  WHERE task_id = $1 AND seen_at >= now() - make_interval(secs => ${goneAfterSeconds}) ORDER BY since, officer`;

/** Rows of those long gone, a few at a time. */
const sweep = `DELETE FROM work.presence WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM work.presence WHERE seen_at < now() - interval '10 minutes' LIMIT 100))`;

/** Who has a task before him now, in whichever process of the API he said so. Ephemeral; wall time. */
@Injectable()
export class Presence {
  constructor(private readonly work: WorkDatabase) {}

  async on(task: OpenedId) {
    const rows = await this.work.rows<Row>(present, [task]);
    const here = rows.map(({ officer, doing, since, seen_at: seenAt }) => ({
      officer,
      doing,
      since: since.toISOString(),
      seenAt: seenAt.toISOString(),
    }));
    return { present: here, everySeconds, goneAfterSeconds };
  }

  /** He is there, still or again. @returns everyone who is, himself included */
  async arrive(task: OpenedId, officer: OfficerId, doing: 'reading' | 'writing') {
    await this.work.rows(arrive, [task, officer, doing]);
    await this.work.rows(sweep, []);
    return this.on(task);
  }

  async leave(task: OpenedId, officer: OfficerId) {
    await this.work.rows('DELETE FROM work.presence WHERE task_id = $1 AND officer = $2', [task, officer]);
    return this.on(task);
  }
}
