import { foldStream, unbornState } from '#libs/directory';
import {
  type Digest,
  type Instant,
  Look,
  type OfficerId,
  type OpenedId,
  type PostId,
  streamOf,
  type StreamName,
  type Supplied,
} from '#libs/kernel';

const longAgo = '2020-01-01T00:00:00.000Z' as Instant;

/** Officer → posts he holds. `unit-deputy` deputises for `unit-leader`, `deputy-leader` for `bureau-leader`. */
const holders: Readonly<Record<string, readonly string[]>> = {
  handler: ['criminal-investigation/handler'],
  'handler-2': ['criminal-investigation/handler'],
  'legal-officer': ['criminal-investigation/legal-officer'],
  'unit-leader': ['criminal-investigation/unit-leader'],
  'unit-deputy': ['criminal-investigation/unit-deputy'],
  'legal-reviewer': ['legal/legal-reviewer'],
  'legal-leader': ['legal/legal-leader'],
  'bureau-leader': ['bureau/bureau-leader'],
  'deputy-leader': ['bureau/deputy-leader'],
  'cg-handler': ['chengguan-station/handler'],
  'cg-legal': ['chengguan-station/legal-officer'],
  'cg-leader': ['chengguan-station/unit-leader'],
  'city-leader': ['city-bureau/bureau-leader'],
};
const deputies: Readonly<Record<string, string>> = {
  'criminal-investigation/unit-leader': 'criminal-investigation/unit-deputy',
  'legal/legal-reviewer': 'legal/legal-leader',
  'bureau/bureau-leader': 'bureau/deputy-leader',
};

/** A small bureau whose directory streams are folded in memory, for decisions to look at. */
export class Bureau {
  readonly #streams = new Map<StreamName, Supplied>();

  /** @param like whose streams it begins with; without it, everybody is appointed anew */
  constructor(like?: Bureau) {
    if (like) {
      for (const [stream, supplied] of like.#streams) this.#streams.set(stream, supplied);
      return;
    }
    const name = { zh: '名', en: 'Name' };
    for (const [officer, posts] of Object.entries(holders)) {
      const unit = posts[0]!.split('/')[0]!;
      this.record(streamOf.unit(unit as never), 'UnitCreated', { unit, name, parent: null });
      this.record(streamOf.officer(officer as OfficerId), 'OfficerRegistered', { officer, name, unit });
      this.enrol(officer, `key-of-${officer}`);
      for (const post of posts) this.appoint(officer, post);
    }
    for (const [post, deputy] of Object.entries(deputies)) {
      this.record(streamOf.post(post as PostId), 'DeputyPostAdded', { deputy });
    }
  }

  record(stream: StreamName, type: string, data: unknown): void {
    const { version, state } = this.at(stream);
    this.#streams.set(stream, { version: version + 1, state: foldStream(stream, state, { type, data }) });
  }

  enrol(officer: string, keyId: string): void {
    const stream = streamOf.officer(officer as OfficerId);
    this.record(stream, 'KeyProposed', { keyId, alg: 'Ed25519', publicKey: 'x' });
    this.record(stream, 'KeyEnrolled', { keyId, confirmedBy: 'admin' });
  }

  appoint(officer: string, post: string): void {
    const data = { officer, as: 'own', from: longAgo, to: null };
    this.record(streamOf.post(post as PostId), 'HolderAppointed', data);
  }

  remove(officer: string, post: string, at: Instant): void {
    this.record(streamOf.post(post as PostId), 'HolderRemoved', { officer, at, reason: null });
  }

  suspend(officer: string, from: Instant): void {
    const data = { from, to: null, reason: 'ranked last three times' };
    this.record(streamOf.officer(officer as OfficerId), 'ApprovalSuspended', data);
  }

  open(task: OpenedId, officer: string, round: number, materials: readonly Digest[]): void {
    for (const material of materials) {
      this.record(streamOf.reading(task), 'MaterialOpened', { officer, material, round });
    }
  }

  display(task: OpenedId, officer: string, round: number, material: Digest, from: number, to: number): void {
    const pages = [{ material, from, to }];
    this.record(streamOf.reading(task), 'PagesDisplayed', { officer, round, pages });
  }

  /** The same bureau, apart from now on. */
  fork(): Bureau {
    return new Bureau(this);
  }

  look(): Look {
    return new Look((stream) => this.at(stream));
  }

  private at(stream: StreamName): Supplied {
    return this.#streams.get(stream) ?? { version: 0, state: unbornState(stream) };
  }
}
