import 'reflect-metadata';
import { createHash, randomUUID } from 'node:crypto';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { installRelease, type LoadedCase } from '#libs/case-commands';
import {
  caseOfOpened,
  streamOf,
  type Actor,
  type CaseId,
  type Digest,
  type OfficerId,
  type OpenedId,
  type PostId,
  type Signature,
} from '#libs/kernel';
import { rulesScript } from '#libs/rules';
import { assembleRecord, digestBytes, recordDigest, type RecordFrame } from '#libs/signatures';
import { recordSigner, type RecordSigner, sha256 } from '#libs/signatures/node';
import type { CaseCommand, Party } from '#libs/case-file';
import { settingsFrom } from '../../apps/api/src/config/settings.js';
import { createApp } from '../../apps/api/src/create-app.js';
import { openEngine, type Engine } from '../../apps/api/src/engine/engine.js';
import { composeRequest } from '../../apps/api/src/requests/compose-request.js';
import type { SignOffBody } from '../../apps/api/src/schemas/sign-off-body.js';
import { Signing } from '../../apps/api/src/sign-off/signing.js';
import { TaskReading } from '../../apps/api/src/tasks/task-reading.js';
import { Sealing } from '../../apps/api/src/texts/sealing.js';
import { appointEverybody, caseUnit, handler } from './bureau.js';
import { custody, custodyDefinition, suspect } from './custody.js';
import type { Ground } from './ground.js';
import { sixStepsDefinition } from './six-steps.js';

const opinion = {
  procedure: '受案、立案程序合法，期限未超，手续齐全',
  facts: '犯罪事实清楚，时间、地点、手段、后果均已查明',
  evidence: '证据确实充分，来源合法，能够相互印证',
  discretion: '同意呈请意见，处理适当',
};

/** What an officer sees of a task before signing it. */
export type Seen = Readonly<{ record: RecordFrame | null; checklist: readonly Readonly<{ id: string }>[] }>;

/** A task that waits for the officer of its post. */
export type WaitingTask = Readonly<{ id: OpenedId; post: PostId; officer: OfficerId }>;

/** An authenticator in software: signs the 32 bytes of a record's digest. */
export type Passkey = Readonly<{ sign(digest: Uint8Array): Signature }>;

/** A signature ready to be sent. */
export type SignedTask = Readonly<{ task: OpenedId; officer: OfficerId; key: string; body: SignOffBody }>;

/** The application as the API process has it, in this process, with officers who have posts and keys. */
export class Office {
  readonly #signing: Signing;
  readonly #tasks: TaskReading;
  readonly #signers: ReadonlyMap<OfficerId, RecordSigner>;

  private constructor(
    readonly engine: Engine,
    private readonly app: NestFastifyApplication,
    keys: Awaited<ReturnType<typeof appointEverybody>>,
  ) {
    this.#signing = this.part(Signing);
    this.#tasks = this.part(TaskReading);
    this.#signers = new Map(
      [...keys].map(([officer, { privateKeyPem }]) => [officer, recordSigner(privateKeyPem)]),
    );
  }

  static async open(ground: Ground): Promise<Office> {
    const settings = settingsFrom({
      DATABASE_URL: ground.databaseUrl,
      COUNTERSIGN_KEYS: ground.keysDir,
      COUNTERSIGN_DATA: ground.dataDir,
      COUNTERSIGN_LOG_LEVEL: 'error',
    });
    const engine = await openEngine(settings);
    const app = await createApp(settings, engine);
    ground.atEnd(() => app.close().then(() => engine.close()));
    const { log, clock } = engine.open;
    await installRelease({
      log,
      clock,
      rules: rulesScript(),
      definitions: [sixStepsDefinition, custodyDefinition],
    });
    const keys = await appointEverybody(engine.directory, () => clock.now());
    return new Office(engine, app, keys);
  }

  get officers(): readonly OfficerId[] {
    return [...this.#signers.keys()];
  }

  /** A case under the shipped criminal procedure whose filing waits for its first signature. */
  async requestFiling(): Promise<CaseId> {
    const caseId = await this.startCase('criminal', { offence: '盗窃罪', source: 'report', gang: true });
    const material = `sha256:${createHash('sha256').update(caseId).digest('hex')}` as Digest;
    const sealing = new Sealing();
    const filed: CaseCommand = {
      type: 'FileMaterial',
      data: {
        material,
        document: 'filing-report',
        title: sealing.seal('呈请立案报告书'),
        mediaType: 'application/pdf',
        bytes: 100_000,
        pages: 4,
        subject: null,
      },
    };
    await this.#ask(caseId, filed, sealing);
    await this.request(caseId, 'filing', [material]);
    return caseId;
  }

  /**
   * A case under the bench's own procedure in which somebody is in custody, and the limit of it runs. Its texts are not
   * filed: nobody reads them, and each would first put a data key on disk.
   */
  async detain(): Promise<CaseId> {
    const caseId = randomUUID() as string as CaseId;
    const sealing = new Sealing();
    const party: Party = { id: suspect, role: 'suspect', name: sealing.seal('甲', suspect) };
    await this.#ask(caseId, await this.#start(custody, {}, [party], sealing));
    await this.#ask(caseId, {
      type: 'RecordFact',
      data: {
        record: 'detained',
        subjects: [suspect],
        at: this.engine.open.clock.now(),
        result: null,
        document: null,
        number: null,
        note: null,
      },
    });
    return caseId;
  }

  async startCase(procedure: string, facts: object): Promise<CaseId> {
    const caseId = randomUUID() as string as CaseId;
    const sealing = new Sealing();
    await this.#ask(caseId, await this.#start(procedure, facts, [], sealing), sealing);
    return caseId;
  }

  async request(caseId: CaseId, link: string, materials: readonly Digest[]): Promise<void> {
    const sealing = new Sealing();
    const body = {
      link,
      grounds: '有犯罪事实，需要追究刑事责任',
      legalBasis: ['刑事诉讼法第一百一十二条'],
      materials: [...materials],
      proposal: '立案侦查',
    };
    await this.#ask(caseId, composeRequest(body, sealing), sealing);
  }

  /** The task that waits in a case, and who may sign it; null when none does. */
  async waiting(caseId: CaseId): Promise<WaitingTask | null> {
    return waitingIn(await this.engine.cases.load(caseId));
  }

  /** The same, in a case that only this process writes to: which task comes next is the load's own bookkeeping. */
  async waitingHere(caseId: CaseId): Promise<WaitingTask | null> {
    return waitingIn(await this.engine.cases.recall(caseId));
  }

  /** Has the officer open every material of the task. */
  async openMaterials(task: OpenedId, officer: OfficerId): Promise<void> {
    const loaded = await this.engine.cases.recall(caseOfOpened(task));
    for (const material of Object.values(loaded?.file.materials ?? {})) {
      const data = { task, officer, material: material.material, round: 1 };
      const outcome = await this.engine.directory.execute({
        command: { type: 'OpenMaterial', data },
        actor: { kind: 'officer', officer },
      });
      if (!outcome.ok) throw new Error(`Not opened: ${outcome.refusal.code}`);
    }
  }

  /** As `GET task` gives it. */
  see(task: OpenedId, officer: OfficerId): Promise<Seen> {
    return this.#tasks.view({ kind: 'officer', officer }, task);
  }

  /** The officer agrees and signs. @throws when he may not */
  signed(task: OpenedId, officer: OfficerId, { record, checklist }: Seen, passkey?: Passkey): SignedTask {
    const signer = this.#signers.get(officer);
    if (!record || !signer) throw new Error(`${officer} may not sign ${task}`);
    const answer = {
      decision: 'approve' as const,
      opinion,
      checklist: checklist.map(({ id }) => ({ id, result: 'yes' as const })),
    };
    const whole = assembleRecord(record, answer);
    const signature = passkey ? passkey.sign(digestBytes(recordDigest(whole, sha256))) : signer(whole);
    return { task, officer, key: randomUUID(), body: { ...answer, record, signature } };
  }

  /** Everything the API does for a sign-off but HTTP. Answers after the commit; the receipt is made. */
  async sign({ task, officer, key, body }: SignedTask, digest: Digest): Promise<void> {
    const idempotency = { principal: `officer/${officer}`, key, digest };
    await this.#signing.sign({ caller: { kind: 'officer', officer }, idempotency }, officer, task, body);
  }

  /** Bytes that a case's last commit added to the log: events, and texts beside them. */
  async sizeOfLastCommit(caseId: CaseId): Promise<number> {
    const events = await this.engine.open.log.read(streamOf.case(caseId));
    const first = events.findLastIndex(({ event }) => event.commit);
    const commit = events.slice(first);
    const [texts] = await this.engine.database.rows<{ bytes: number }>(
      `SELECT coalesce(sum(octet_length(ciphertext)), 0)::integer AS bytes FROM log.texts
        WHERE stream = $1 AND version >= $2`,
      [streamOf.case(caseId), commit[0]?.event.version ?? 0],
    );
    return commit.reduce((sum, { bytes }) => sum + bytes.length, texts?.bytes ?? 0);
  }

  /** A part of the application, as Nest has put it together. */
  part<Part>(type: Type<Part>): Part {
    return this.app.get(type, { strict: false });
  }

  async #start(
    procedure: string,
    facts: object,
    parties: readonly Party[],
    sealing: Sealing,
  ): Promise<CaseCommand> {
    const { version, digest } = await this.engine.cases.definitions.version(procedure, 1);
    return {
      type: 'StartCase',
      data: {
        procedure,
        definition: { version, digest },
        caseNumber: null,
        title: sealing.seal('电缆盗窃案'),
        unit: caseUnit,
        handlers: [handler],
        parties,
        facts,
      },
    };
  }

  /** @param sealing whose texts are filed beside the command's events */
  async #ask(caseId: CaseId, command: CaseCommand, sealing?: Sealing): Promise<void> {
    const actor: Actor = { kind: 'officer', officer: handler };
    const texts = sealing?.texts ?? [];
    const outcome = await this.engine.cases.execute({ caseId, command, actor, texts });
    if (!outcome.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(outcome.refusal)}`);
  }
}

function waitingIn(loaded: LoadedCase | null): WaitingTask | null {
  const task = Object.values(loaded?.file.tasks ?? {}).find(({ status }) => status === 'open');
  if (!task) return null;
  const { id, post } = task;
  return { id, post, officer: post.slice(post.indexOf('/') + 1) as OfficerId };
}
