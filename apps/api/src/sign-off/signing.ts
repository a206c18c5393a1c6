import { hash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CaseCommands, type LoadedCase } from '#libs/case-commands';
import type { Task } from '#libs/case-file';
import type { EventLog, LogClock } from '#libs/event-log';
import { caseOfOpened, type Digest, type Instant, type OfficerId, type OpenedId } from '#libs/kernel';
import { assembleRecord, canonicalJson } from '#libs/signatures';
import type { Committed } from '../commands/acknowledgement.js';
import { CaseDesk, type Asked } from '../commands/case-desk.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { PasskeyCounters } from '../passkeys/counters.js';
import { ownParty } from '../passkeys/own-party.js';
import { Problem } from '../problems/problem.js';
import type { SignOffBody } from '../schemas/sign-off-body.js';
import { Sealing } from '../texts/sealing.js';
import { composeSignOff } from './compose-sign-off.js';
import { FrameKey } from './frame-key.js';
import { frameBasis } from './frame.js';
import { Signers } from './signer.js';
import {
  differencesFrom,
  issuedByUs,
  signatureFinding,
  unseenByDecider,
  type SignatureFinding,
  type Verdicts,
} from './verdicts.js';

type OpenTask = Readonly<{ loaded: LoadedCase; task: Task }>;

/** Takes signatures: rebuilds the record from the server's own data, verifies, and lets the case decide. */
@Injectable()
export class Signing {
  constructor(
    private readonly cases: CaseCommands,
    private readonly desk: CaseDesk,
    private readonly signers: Signers,
    private readonly frameKey: FrameKey,
    private readonly counters: PasskeyCounters,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** Answers after the commit. @throws Problem idempotency-key-required, unknown-task, precondition-failed, or what the decider refuses */
  async sign(asked: Asked, officer: OfficerId, taskId: OpenedId, body: SignOffBody): Promise<Committed> {
    if (!asked.idempotency) throw new Problem('idempotency-key-required');
    await this.desk.atVersion(asked, caseOfOpened(taskId), 'unknown-task');
    const now = this.clock.now();
    const text = canonicalJson(assembleRecord(body.record, body));
    const record = `sha256:${hash('sha256', text, 'hex')}` as Digest;
    const { task, differences } = await this.#compared(taskId, officer, body, now);
    const finding = await this.#finding(body, record, officer, now);
    const verdicts = {
      issuedByUs: issuedByUs(body, officer, this.frameKey),
      differences: unseenByDecider(differences),
      ...(await this.#signature(body, finding)),
    };
    const sealing = new Sealing();
    const command = composeSignOff(task.id, body, record, verdicts, sealing);
    // The whole record, so that with the case's key anyone can rebuild, word by word, what was signed.
    sealing.seal(text);
    return this.desk.sign(asked, caseOfOpened(taskId), command, sealing, body.signature);
  }

  /** Compares on what is known here first; only where something differs is the log asked for what came since. */
  async #compared(taskId: OpenedId, officer: OfficerId, body: SignOffBody, now: Instant) {
    const known = await this.#task(taskId, false);
    const differences = await this.#differences(known, officer, body, now, false);
    if (differences.length === 0) return { task: known.task, differences };
    const fresh = await this.#task(taskId, true);
    return { task: fresh.task, differences: await this.#differences(fresh, officer, body, now, true) };
  }

  async #task(id: OpenedId, fresh: boolean): Promise<OpenTask> {
    const caseId = caseOfOpened(id);
    const loaded = fresh ? await this.cases.load(caseId) : await this.cases.recall(caseId);
    const task = loaded?.file.tasks[id];
    if (loaded && task) return { loaded, task };
    if (!fresh) return this.#task(id, true);
    throw new Problem('unknown-task', { task: id });
  }

  async #differences(
    { loaded: { file, published }, task }: OpenTask,
    officer: OfficerId,
    body: SignOffBody,
    now: Instant,
    fresh: boolean,
  ): Promise<readonly string[]> {
    const authority = await this.signers.authority(
      officer,
      task,
      { file, definition: published.definition },
      now,
      fresh,
    );
    // Without authority there is no record to compare with, and nothing is told of one. The decider refuses for that reason
    // first; should authority begin before it decides, it refuses a record that nobody has compared.
    if (!authority.ok) return ['/capacity'];
    const opened = await this.signers.opened(task, officer, fresh);
    const { origin } = this.log;
    const rebuilt = frameBasis({
      origin,
      file,
      published,
      task,
      officer,
      capacity: authority.capacity,
      opened,
    });
    return differencesFrom(rebuilt, body);
  }

  /** A key enrolled or signed with just now may not be known here yet. */
  async #finding(
    body: SignOffBody,
    record: Digest,
    officer: OfficerId,
    now: Instant,
  ): Promise<SignatureFinding> {
    const party = ownParty(this.settings);
    const first = signatureFinding(body, record, await this.signers.officer(officer), now, party);
    if (first.holds) return first;
    return signatureFinding(body, record, await this.signers.officer(officer, true), now, party);
  }

  async #signature(
    body: SignOffBody,
    { holds, key, assertion }: SignatureFinding,
  ): Promise<Pick<Verdicts, 'signatureValid' | 'passkey'>> {
    if (!assertion || !key) return { signatureValid: holds };
    const { origin, ours, userVerified, counter } = assertion;
    const counts = holds && ours && userVerified;
    const counterAdvanced = counts && (await this.counters.advances(key, counter, body.signature));
    return { signatureValid: holds, passkey: { origin, ours, userVerified, counter, counterAdvanced } };
  }
}
