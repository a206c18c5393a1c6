import { ADMINISTRATOR_POST, type PostEvent, type PostState } from '#libs/directory';
import { LogUnavailable } from '#libs/event-log';
import { streamOf, type CaseId, type OfficerId, type PostId, type StoredEvent } from '#libs/kernel';
import type { CaseCommands } from './case-commands.js';
import type { StreamCache } from './stream-cache.js';

/** Where an open task waits, and for whom alone. */
export type WaitingTask = Readonly<{
  caseId: CaseId;
  posts: readonly PostId[];
  claimedBy: OfficerId | null;
  assignedTo: OfficerId | null;
}>;

type Recorded = Pick<StoredEvent, 'stream' | 'type' | 'data'>;

/** Each is a round trip; more than the pool has connections would only queue. */
const reviewsAtOnce = 4;

/** What of an officer's stream can let him sign or keep him from it. Keys do not: they are asked at the signature. */
const ofStanding: ReadonlySet<string> = new Set([
  'ApprovalSuspended',
  'SuspensionLifted',
  'ExamTaken',
  'QualificationGranted',
  'QualificationRevoked',
  'OfficerRetired',
]);

/**
 * Brings what changed in the directory to the cases whose open tasks it concerns: each takes its snapshots anew, and a
 * task that nobody can sign any more goes on at once. Safe to repeat: a case that is up to date records nothing.
 */
export class DirectoryConsequences {
  constructor(
    private readonly cases: Pick<CaseCommands, 'review'>,
    private readonly streams: StreamCache,
    private readonly waiting: () => Promise<readonly WaitingTask[]>,
  ) {}

  /**
   * One case that cannot be reviewed keeps no other waiting.
   *
   * @returns the cases looked at
   * @throws Error after all others were reviewed, when some could not be: the same events are to be followed again
   * @throws LogUnavailable when PostgreSQL is away, and then without trying the others
   */
  async follow(events: readonly Recorded[]): Promise<readonly CaseId[]> {
    const posts = new Set(events.flatMap((event) => postChanged(event) ?? []));
    const officers = new Set(events.flatMap((event) => officerChanged(event) ?? []));
    if (posts.size + officers.size === 0) return [];
    const waiting = await this.waiting();
    const naming = officers.size === 0 ? new Set<PostId>() : await this.#postsNaming(officers, waiting);
    const concerned = waiting.filter(
      ({ posts: waitsAt, claimedBy, assignedTo }) =>
        waitsAt.some((post) => posts.has(post) || naming.has(post)) ||
        (claimedBy !== null && officers.has(claimedBy)) ||
        (assignedTo !== null && officers.has(assignedTo)),
    );
    const cases = [...new Set(concerned.map(({ caseId }) => caseId))];
    await this.#review(cases);
    return cases;
  }

  async #review(cases: readonly CaseId[]): Promise<void> {
    const failures: unknown[] = [];
    for (let first = 0; first < cases.length; first += reviewsAtOnce) {
      const some = cases.slice(first, first + reviewsAtOnce);
      const reviews = await Promise.allSettled(some.map((caseId) => this.cases.review(caseId)));
      const failed = reviews.flatMap((review) => (review.status === 'rejected' ? [review.reason] : []));
      failures.push(...failed);
      // Not of these cases: every other would wait for PostgreSQL in vain.
      if (failed.length === some.length && failed.every((error) => error instanceof LogUnavailable)) break;
    }
    if (failures.length > 0) throw asOne(failures, cases.length);
  }

  /** Posts that tasks wait at and that one of these officers holds, held, will hold, or signs for by delegation. */
  async #postsNaming(
    officers: ReadonlySet<OfficerId>,
    waiting: readonly WaitingTask[],
  ): Promise<ReadonlySet<PostId>> {
    const posts = [...new Set(waiting.flatMap((task) => task.posts))];
    await this.streams.refreshAll(posts.map(streamOf.post));
    return new Set(
      posts.filter((post) => {
        const state = this.streams.peek(streamOf.post(post))?.state as PostState | undefined;
        const named = [
          ...(state?.holders ?? []).map(({ officer }) => officer),
          ...(state?.delegations ?? []).flatMap(({ principal, delegate }) => [principal, delegate]),
        ];
        return named.some((officer) => officers.has(officer));
      }),
    );
  }
}

function asOne([first, ...more]: readonly unknown[], of: number): unknown {
  if (more.length === 0 || first instanceof LogUnavailable) return first;
  const reason = first instanceof Error ? first.message : String(first);
  return new Error(`${more.length + 1} of ${of} cases could not be reviewed; first: ${reason}`, {
    cause: first,
  });
}

const postChanged = ({ stream }: Recorded): PostId | null =>
  stream.startsWith('post/') ? (stream.slice('post/'.length) as PostId) : null;

function officerChanged({ stream, type, data }: Recorded): OfficerId | null {
  if (stream === streamOf.post(ADMINISTRATOR_POST)) {
    const change = { type, data } as PostEvent;
    return 'officer' in change.data ? change.data.officer : null;
  }
  return stream.startsWith('officer/') && ofStanding.has(type)
    ? (stream.slice('officer/'.length) as OfficerId)
    : null;
}

/** Every open task; the columns are those of {@link WaitingTask}. */
export const waitingTasksSql = `SELECT DISTINCT case_id AS "caseId", posts, claimed_by AS "claimedBy",
    assigned_to AS "assignedTo" FROM work.tasks WHERE status = 'open' ORDER BY case_id`;
