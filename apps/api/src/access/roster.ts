import {
  holdersAt,
  type ClientState,
  type OfficerState,
  type PostState,
  type UnitState,
} from '#libs/directory';
import type { StreamCache } from '#libs/case-commands';
import type { Instant, Names, OfficerId, PostId, StreamName } from '#libs/kernel';
import type { Database } from '../engine/database.js';

type Kind = 'unit' | 'post' | 'officer' | 'client';
type States = { unit: UnitState; post: PostState; officer: OfficerState; client: ClientState };

/** Every stream of a kind and its version; `0` is the character after `/`, so the range is the prefix. */
const streamsOfKind = `SELECT stream, max(version) AS version FROM log.events
  WHERE stream >= $1 || '/' AND stream < $1 || '0' GROUP BY stream ORDER BY stream`;

/** How long a list of streams is believed. Authority to sign never rests on it: deciders look at the streams. */
const believedMs = 1_000;

type Listed<K extends Kind> = ReadonlyMap<string, States[K]>;

/** The directory as lists: who there is and who holds what. For reading rights and pages, not for deciding. */
export class Roster {
  readonly #lists = new Map<
    Kind,
    Readonly<{ readAtMs: number; list: Promise<ReadonlyMap<string, unknown>> }>
  >();

  constructor(
    private readonly database: Database,
    private readonly streams: StreamCache,
  ) {}

  units(): Promise<Listed<'unit'>> {
    return this.#list('unit');
  }
  posts(): Promise<Listed<'post'>> {
    return this.#list('post');
  }
  officers(): Promise<Listed<'officer'>> {
    return this.#list('officer');
  }
  clients(): Promise<Listed<'client'>> {
    return this.#list('client');
  }

  /** Posts an officer holds at an instant, his own or acting. */
  async postsOf(officer: OfficerId, at: Instant): Promise<readonly PostId[]> {
    const posts = [...(await this.posts()).entries()];
    return posts
      .filter(([, post]) => holdersAt(post, at).some((holding) => holding.officer === officer))
      .map(([id]) => id as PostId);
  }

  /** What officers, posts and units are called; whoever is not known is called by his id. */
  async naming(): Promise<(id: string) => Names> {
    const [officers, posts, units] = await Promise.all([this.officers(), this.posts(), this.units()]);
    return (id) =>
      officers.get(id)?.officer?.name ??
      posts.get(id)?.post?.name ??
      units.get(id)?.unit?.name ?? { zh: id, en: id };
  }

  /** After a change of ours: the next look reads anew. */
  forget(): void {
    this.#lists.clear();
  }

  #list<K extends Kind>(kind: K): Promise<Listed<K>> {
    const known = this.#lists.get(kind);
    if (known && Date.now() - known.readAtMs < believedMs) return known.list as Promise<Listed<K>>;
    const list = this.#read(kind);
    this.#lists.set(kind, { readAtMs: Date.now(), list });
    list.catch(() => this.#lists.delete(kind));
    return list as Promise<Listed<K>>;
  }

  async #read(kind: Kind): Promise<ReadonlyMap<string, unknown>> {
    const found = await this.database.rows<{ stream: StreamName; version: number }>(streamsOfKind, [kind]);
    const states = await Promise.all(
      found.map(async ({ stream, version }) => {
        const known = this.streams.peek(stream);
        const { state } = known && known.version >= version ? known : await this.streams.refresh(stream);
        return [stream.slice(kind.length + 1), state] as const;
      }),
    );
    return new Map(states);
  }
}
