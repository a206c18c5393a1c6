import type { SignedOff } from '#libs/case-file';
import type { DirectoryEvent } from '#libs/directory';
import type { Digest, Instant, OfficerId, PostId, StoredEvent, StreamName } from '#libs/kernel';
import { Violation } from './violation.js';

type Span = { from: Instant; to: Instant | null };
type Posting = Span & Readonly<{ officer: OfficerId }>;

const covers = ({ from, to }: Span, at: Instant) => from <= at && (to === null || at < to);
const endAt = (span: Span, at: Instant) => {
  if (span.to === null || at < span.to) span.to = at > span.from ? at : span.from;
};

/** Who was allowed to sign, from what the log had committed before the signature, and from nothing else. */
export class AuthorityCheck {
  readonly #suspensions = new Map<string, Span[]>();
  readonly #postings = new Map<string, Posting[]>();
  readonly #revoked = new Map<string, Instant>();
  readonly #opened = new Set<string>();
  readonly #materials = new Map<string, readonly Digest[]>();

  /** An event of the directory or of a reading. */
  directory(stream: StreamName, event: DirectoryEvent): void {
    const slash = stream.indexOf('/');
    const id = stream.slice(slash + 1);
    switch (event.type) {
      case 'ApprovalSuspended':
        return this.#add(this.#suspensions, id, { from: event.data.from, to: event.data.to });
      case 'SuspensionLifted':
        return this.#suspensions.get(id)?.forEach((span) => endAt(span, event.data.at));
      case 'HolderAppointed': {
        const { officer, from, to } = event.data;
        return this.#add(this.#postings, id, { officer, from, to });
      }
      case 'HolderRemoved':
        return this.#postings
          .get(id)
          ?.filter(({ officer }) => officer === event.data.officer)
          .forEach((posting) => endAt(posting, event.data.at));
      case 'KeyRevoked':
        this.#revoked.set(event.data.keyId, event.data.at);
        return;
      case 'MaterialOpened':
        this.#opened.add(lookName(id, event.data.officer, event.data.material));
        return;
      default:
        return;
    }
  }

  /** The materials that a request's current round lays before its signers. */
  laidBefore(request: string, materials: readonly Digest[]): void {
    this.#materials.set(request, materials);
  }

  signed({ data, recordedAt, stream, version, signature }: StoredEvent<SignedOff>): void {
    const at = `${stream} version ${version} by ${data.officer} at ${recordedAt}`;
    if (this.#suspensions.get(data.officer)?.some((span) => covers(span, recordedAt)))
      throw new Violation('no signature of a suspended officer', at);
    const revokedAt = signature && this.#revoked.get(signature.keyId);
    if (!signature || (revokedAt !== undefined && revokedAt <= recordedAt))
      throw new Violation('no signature by a revoked key', `${at}: ${signature?.keyId}`);
    const { post, as } = data.capacity;
    if (as !== 'deputy' && !this.#holds(post, data.officer, recordedAt))
      throw new Violation('no signature without the post', `${at} for ${post}`);
    const unopened = (this.#materials.get(data.request) ?? []).find(
      (material) => !this.#opened.has(lookName(data.task, data.officer, material)),
    );
    if (unopened !== undefined) throw new Violation('no signature unread', `${at}: ${unopened}`);
  }

  #holds(post: PostId, officer: OfficerId, at: Instant): boolean {
    return (this.#postings.get(post) ?? []).some(
      (posting) => posting.officer === officer && covers(posting, at),
    );
  }

  #add<Kept>(all: Map<string, Kept[]>, id: string, kept: Kept): void {
    all.set(id, [...(all.get(id) ?? []), kept]);
  }
}

const lookName = (task: string, officer: OfficerId, material: Digest) => `${task}|${officer}|${material}`;
