import {
  type Capacity,
  type Digest,
  type Duration,
  type Instant,
  type OfficerId,
  openedId,
  type OpenedId,
  type PartyId,
  type PostId,
  type UnitId,
} from '#libs/kernel';
import { findLink } from '#libs/procedures/interpreter';
import {
  authorityOver,
  type CaseCommand,
  type CaseEvent,
  currentRound,
  type Particulars,
  type SignOff,
  type Task,
} from '../../src/index.js';
import { CaseInMemory, caseId } from './case-in-memory.js';
import { signOffOf, type SigningChanges } from './sign-off-of.js';
import { definitionRef, digest, sealed } from './words.js';

export { caseId };

type Requested = Readonly<{
  subject?: PartyId;
  proposal?: Readonly<{ extendTo: string; extensionGrounds: readonly string[] }>;
  evidence?: Readonly<{ materials: readonly Digest[]; ground: string }>;
  particulars?: Particulars;
  materials?: readonly Digest[];
  by?: string;
}>;

/** What handlers, reviewers and systems do in a case, in the fewest words that say it. */
export class Play extends CaseInMemory {
  #materials = 0;

  /** A copy to try something in: nothing done to it is seen here. */
  fork(): Play {
    const copy = new Play(this.unit, this.handler, this.definition, this.bureau.fork());
    copy.stored.push(...this.stored);
    copy.file = this.file;
    copy.now = this.now;
    copy.#materials = this.#materials;
    return copy;
  }

  also(act: (play: this) => unknown): this {
    act(this);
    return this;
  }

  /** Charges every suspect not yet dealt with, and proves each element by one page of a record. */
  proved(offence = 'theft'): this {
    if (offence === 'intentional-injury') this.fact('injury-appraisal', { result: 'minor-injury' });
    for (const { id, disposed } of Object.values(this.case.subjects)) {
      if (disposed) continue;
      const charge = this.charged(id, offence);
      this.cite(charge, this.material('interrogation-record'));
    }
    return this;
  }

  charged(subject: PartyId, offence: string): OpenedId {
    const id = openedId(caseId, this.stored.length + 1);
    const data = { subject, offence, name: null, elements: [] };
    this.do({ type: 'LayCharge', data }, this.handler);
    return id;
  }

  /** Cites a page of a material for the elements named, or for all. */
  cite(charge: OpenedId, material: Digest, elements?: readonly string[], pages: readonly number[] = [1]) {
    const named = elements ?? this.case.charges[charge]!.elements.map(({ id }) => id);
    const citations = named.map((element) => ({ element, material, pages }));
    return this.do({ type: 'CiteEvidence', data: { charge, citations, note: null } }, this.handler);
  }

  start(
    suspects: number,
    { facts = {}, party = {} }: Readonly<{ facts?: object; party?: object }> = {},
  ): this {
    const parties = Array.from({ length: suspects }, (_, index) => ({
      id: `p${index + 1}` as PartyId,
      role: 'suspect' as const,
      name: sealed(`suspect ${index + 1}`),
      ...party,
    }));
    const data = {
      procedure: 'criminal',
      definition: definitionRef,
      caseNumber: null,
      title: sealed('title'),
      unit: this.unit as UnitId,
      handlers: [this.handler as OfficerId],
      parties,
      facts,
    };
    this.do({ type: 'StartCase', data }, this.handler);
    return this;
  }

  material(document: string): Digest {
    this.#materials += 1;
    const material = digest(`material-${this.#materials}`);
    const data = {
      material,
      document,
      title: sealed(document),
      mediaType: 'application/pdf',
      bytes: 1,
      pages: 1,
      subject: null,
    };
    this.do({ type: 'FileMaterial', data }, this.handler);
    return material;
  }

  requestCommand(
    link: string,
    { subject, proposal, evidence, particulars, materials }: Requested = {},
  ): CaseCommand {
    const documents = findLink(this.definition, link)?.documents ?? [];
    const dossier = digest(`dossier-${this.stored.length}`);
    return {
      type: 'RequestLink',
      data: {
        link,
        subject: subject ?? null,
        grounds: sealed('grounds'),
        legalBasis: ['C91'],
        materials: materials ?? [
          ...documents.map((document) => this.material(document)),
          ...(evidence?.materials ?? []),
        ],
        proposal: {
          text: null,
          ...(evidence && { evidence }),
          ...(particulars && { particulars }),
          ...(proposal && {
            extendTo: proposal.extendTo as Duration,
            extensionGrounds: proposal.extensionGrounds,
          }),
        },
        dossier,
      },
    };
  }

  request(link: string, requested: Requested = {}): OpenedId {
    const command = this.requestCommand(link, requested);
    const version = this.stored.length + 1;
    this.do(command, requested.by ?? this.handler);
    return openedId(caseId, version);
  }

  resubmitCommand(request: OpenedId, items: readonly string[]): CaseCommand {
    const { grounds, legalBasis, materials, proposal } = currentRound(this.case.requests[request]!);
    const answers = items.map((item) => ({ item, answer: sealed(`answer ${item}`) }));
    const dossier = digest(`dossier-${this.stored.length}`);
    return {
      type: 'SubmitRound',
      data: { request, grounds, legalBasis, materials, proposal, answers, dossier },
    };
  }

  openTask(request: OpenedId): Task {
    const task = Object.values(this.case.tasks).find(
      (kept) => kept.request === request && kept.status === 'open',
    );
    if (!task) throw new Error(`no open task in ${request}`);
    return task;
  }

  signCommand(task: Task, officer: string, changes: SigningChanges = {}): SignOff {
    const { materials } = currentRound(this.case.requests[task.request]!);
    if (changes.opened !== 'none') this.bureau.open(task.id, officer, task.round, materials);
    const materialsOpened = changes.opened === 'none' ? [] : materials;
    const signer = {
      officer,
      capacity: this.#capacityOf(task, officer),
      materialsOpened,
      seenVersion: this.case.version,
      issuedAt: this.now,
    };
    return signOffOf(task, signer, changes, this.definition);
  }

  /** As the frame would state it; who may not sign is refused before the record is compared. */
  #capacityOf(task: Task, officer: string): Capacity {
    const look = this.bureau.look();
    const authority = authorityOver(task, officer as OfficerId, {
      file: this.case,
      definition: this.definition,
      look,
      recordedAt: this.now,
    });
    return authority.ok ? authority.capacity : { post: task.post, as: 'own' };
  }

  sign(request: OpenedId, officer: string, changes: SigningChanges = {}): readonly CaseEvent[] {
    return this.do(this.signCommand(this.openTask(request), officer, changes), officer);
  }

  /** The four approvals in order, each at its instant. */
  lurb(request: OpenedId, ...times: readonly string[]): this {
    const own =
      this.unit === 'chengguan-station' ? ['cg-legal', 'cg-leader'] : ['legal-officer', 'unit-leader'];
    const signers = [...own, 'legal-reviewer', 'bureau-leader'];
    times.forEach((time, index) => this.at(time).sign(request, signers[index]!));
    return this;
  }

  /** A request and its four approvals, all at one instant. */
  approve(link: string, requested: Requested = {}): OpenedId {
    const request = this.request(link, requested);
    const own =
      this.unit === 'chengguan-station' ? ['cg-legal', 'cg-leader'] : ['legal-officer', 'unit-leader'];
    for (const signer of [...own, 'legal-reviewer', 'bureau-leader']) this.sign(request, signer);
    return request;
  }

  recordCommand(
    record: string,
    {
      at,
      subjects = [],
      result,
      document,
      particulars,
    }: Readonly<{
      at?: Instant;
      subjects?: readonly PartyId[];
      result?: string;
      document?: string;
      particulars?: Particulars;
    }> = {},
  ): CaseCommand {
    const proof = document ?? this.definition.records.find(({ id }) => id === record)?.documents[0];
    const data = {
      record,
      subjects,
      at: at ?? this.now,
      result: result ?? null,
      document: proof ? this.material(proof) : null,
      number: null,
      note: null,
      ...(particulars && { particulars }),
    };
    return { type: 'RecordFact', data };
  }

  /** Who accepts a case gives his receipt before anything else. */
  fact(record: string, given: Parameters<Play['recordCommand']>[1] = {}): readonly CaseEvent[] {
    if (record === 'acceptance') this.material('acceptance-receipt');
    return this.do(this.recordCommand(record, given), 'records-system');
  }

  duty(duty: string, subject?: PartyId, proof?: string): readonly CaseEvent[] {
    const open = Object.values(this.case.duties).filter(
      (kept) => kept.duty === duty && kept.status === 'open' && (!subject || kept.subject === subject),
    );
    if (open.length === 0) throw new Error(`no open duty ${duty}`);
    const document = proof ?? this.definition.duties.find(({ id }) => id === duty)!.document;
    return open.flatMap(({ id }) =>
      this.do(
        {
          type: 'DischargeDuty',
          data: { duty: id, at: this.now, document: this.material(document), number: null, note: null },
        },
        this.handler,
      ),
    );
  }
}

export const post = (text: string) => text as PostId;
