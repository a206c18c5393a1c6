import type { OfficerId } from '#libs/kernel';
import type { LoginSettings } from '../config/settings.js';

/**
 * An officer logged in by a browser. All times are wall time, in milliseconds, by the database's clock.
 *
 * @property authenticatedAtMs when the issuer saw him prove who he is
 * @property methods how, as the issuer says (RFC 8176 `amr`); empty when it does not
 * @property endings how often his sessions had been ended when this one began
 */
export type Session = Readonly<{
  officer: OfficerId;
  authenticatedAtMs: number;
  methods: readonly string[];
  endings: number;
  begunAtMs: number;
  seenAtMs: number;
  idToken: string;
}>;

type Limits = Pick<LoginSettings, 'idleMs' | 'lifeMs'>;

/** The first instant at which the session is over if nobody uses it again, and the one at which it is in any case. */
export const sessionEnds = (
  { begunAtMs, seenAtMs }: Pick<Session, 'begunAtMs' | 'seenAtMs'>,
  { idleMs, lifeMs }: Limits,
) => ({ idleAtMs: Math.min(seenAtMs + idleMs, begunAtMs + lifeMs), expiresAtMs: begunAtMs + lifeMs });

/** Good one millisecond before its end, over at the end itself. */
export const isOver = (session: Session, limits: Limits, nowMs: number): boolean =>
  nowMs >= sessionEnds(session, limits).idleAtMs;

/** Was he authenticated so lately that a signature may rest on it? */
export const isFresh = ({ authenticatedAtMs }: Session, stepUpMs: number, nowMs: number): boolean =>
  nowMs < authenticatedAtMs + stepUpMs;
