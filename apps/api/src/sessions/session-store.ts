import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { OfficerId } from '#libs/kernel';
import { SETTINGS, type Settings } from '../config/settings.js';
import { WorkDatabase } from '../engine/work-database.js';
import { newSecret } from '../secrets/secret-file.js';
import type { Session } from './session.js';

/** A session as it was found. @property officerVersion head of the officer's stream at that moment, 0 when there is none */
export type FoundSession = Readonly<{ session: Session; nowMs: number; officerVersion: number }>;

export type NewSession = Pick<Session, 'officer' | 'authenticatedAtMs' | 'methods' | 'endings' | 'idToken'>;

type Row = Readonly<{
  officer: OfficerId;
  endings: number;
  authenticated_at: Date;
  methods: string[];
  begun_at: Date;
  seen_at: Date;
  id_token: string;
  now: Date;
  officer_version: number;
}>;

/** Use is noted this often at most: a thirtieth of the idle limit. */
const notesPerIdle = 30;

/**
 * One statement for each request: the session, the time, and how far its officer's stream has come, so that whatever
 * was recorded of him before the request counts for it, whichever process recorded it.
 */
const find = `SELECT s.*, now() AS now,
    (SELECT coalesce(max(version), 0) FROM log.events WHERE stream = 'officer/' || s.officer) AS officer_version
  FROM work.sessions s WHERE session = $1`;

const sha256 = (token: string) => createHash('sha256').update(token).digest();

/** Sessions in PostgreSQL, found by a random token that only the browser has. */
@Injectable()
export class SessionStore {
  constructor(
    private readonly work: WorkDatabase,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Begins a session in place of an earlier one of the same browser. @returns its token */
  async begin(session: NewSession, instead: string | null): Promise<string> {
    const token = newSecret();
    const { officer, endings, authenticatedAtMs, methods, idToken } = session;
    await this.work.rows(
      `WITH gone AS (DELETE FROM work.sessions WHERE session = $7 OR begun_at < now() - $8 * interval '1 ms')
       INSERT INTO work.sessions (session, officer, endings, authenticated_at, methods, id_token)
       VALUES ($1, $2, $3, least(now(), $4), $5, $6)`,
      [
        sha256(token),
        officer,
        endings,
        new Date(authenticatedAtMs),
        methods,
        idToken,
        instead === null ? null : sha256(instead),
        this.settings.login.lifeMs,
      ],
    );
    return token;
  }

  async find(token: string): Promise<FoundSession | null> {
    const [row] = await this.work.rows<Row>(find, [sha256(token)]);
    if (!row) return null;
    const session = {
      officer: row.officer,
      authenticatedAtMs: row.authenticated_at.getTime(),
      methods: row.methods,
      endings: row.endings,
      begunAtMs: row.begun_at.getTime(),
      seenAtMs: row.seen_at.getTime(),
      idToken: row.id_token,
    };
    return { session, nowMs: row.now.getTime(), officerVersion: row.officer_version };
  }

  /** Notes that a session is in use, unless that was noted a moment ago. */
  async note(token: string, { session, nowMs }: FoundSession): Promise<void> {
    if (nowMs - session.seenAtMs < this.settings.login.idleMs / notesPerIdle) return;
    await this.work.rows('UPDATE work.sessions SET seen_at = now() WHERE session = $1', [sha256(token)]);
  }

  async end(token: string): Promise<void> {
    await this.work.rows('DELETE FROM work.sessions WHERE session = $1', [sha256(token)]);
  }
}
