import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EventLog, LogClock, RecordedEvent } from '#libs/event-log';
import {
  streamOf,
  versionOfOpened,
  type Digest,
  type Instant,
  type OfficerId,
  type OpenedId,
} from '#libs/kernel';
import { instantChecks, pagesRequired, type CaseFile, type Task } from '#libs/case-file';
import { displayedTo, keyOf, openedBy, type ReadingState } from '#libs/directory';
import { isCustody, linkRule, stepRule } from '#libs/procedures/interpreter';
import type { RecordFrame } from '#libs/signatures';
import { Access, type SeenCase } from '../access/access.js';
import type { Caller } from '../auth/caller.js';
import { CaseReading } from '../cases/case-reading.js';
import { submissionViews } from '../submissions/submission-view.js';
import { evidenceView } from '../evidence/evidence-view.js';
import { clockView, materialView } from '../cases/case-view.js';
import { Drafts } from '../desk/drafts.js';
import { dialogueOf } from '../discussions/dialogue-view.js';
import { SETTINGS, type Settings } from '../config/settings.js';
import { EVENT_LOG, LOG_CLOCK } from '../engine/tokens.js';
import { ownParty } from '../passkeys/own-party.js';
import { Problem } from '../problems/problem.js';
import { findingView } from '../findings/finding-view.js';
import { requestView, signatureView } from '../requests/request-view.js';
import { frameBasis, roundOf } from '../sign-off/frame.js';
import { FrameKey } from '../sign-off/frame-key.js';
import { barredBy, Signers } from '../sign-off/signer.js';
import type { OpenText } from '../texts/open-texts.js';
import { alarmsIn } from './alarms-in-task.js';
import { changesSince } from './round-changes.js';
import { votingIn } from './voting-in-task.js';

type Framed = Readonly<{ record: RecordFrame } | { record: null; mayNotSign: Readonly<{ code: string }> }>;

/** A task with what must be read, what was said before, and the frame of the record to sign. */
@Injectable()
export class TaskReading {
  constructor(
    private readonly access: Access,
    private readonly reading: CaseReading,
    private readonly signers: Signers,
    private readonly frameKey: FrameKey,
    private readonly drafts: Drafts,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem unknown-task */
  async view(caller: Caller, id: OpenedId) {
    const seen = await this.access.caseOf(caller, id, 'unknown-task');
    const task = seen.file.tasks[id];
    if (!task) throw new Problem('unknown-task', { task: id });
    const { officer } = seen.rights;
    const [open, known, draft, said] = await Promise.all([
      this.reading.openFor(seen),
      this.signers.reading(task.id, true),
      officer === null ? null : this.drafts.of(task.id, officer),
      this.#dialogue(seen.file, task),
    ]);
    const read = readBy(known, officer, task);
    const { opened } = read;
    const framed = await this.#frame(seen, task, officer, opened);
    // Whoever may sign has just been looked at in the log.
    const passkeys = officer === null ? [] : await this.#passkeys(officer, framed.record === null);
    return {
      id: task.id,
      ...taskHead(seen, task, open),
      ...dossierOf(seen, task, read, open),
      ...roomOf(seen, task, open),
      dialogue: dialogueOf(seen.file.id, said, open),
      draft: draft && { revision: draft.revision, savedAt: draft.savedAt },
      ...framed,
      signWith: { rpId: ownParty(this.settings).rpId, passkeys },
    };
  }

  /** Entries on the task's request and on the case as a whole. Reads nothing where nothing was said. */
  async #dialogue({ id, dialogue }: CaseFile, { request }: Task): Promise<readonly RecordedEvent[]> {
    const versions = dialogue
      .filter((entry) => entry.request === undefined || entry.request === request)
      .map((entry) => versionOfOpened(entry.id));
    const [first] = versions;
    if (first === undefined) return [];
    const events = await this.log.read(streamOf.case(id), first - 1);
    return events.filter(({ event }) => versions.includes(event.version));
  }

  /** Of the officer's keys, those that a browser can ask an authenticator for. */
  async #passkeys(officer: OfficerId, fresh: boolean) {
    const state = await this.signers.officer(officer, fresh);
    return state.keys.flatMap(({ keyId, passkey }) => {
      if (!passkey || keyOf(state, keyId, this.clock.now()).status !== 'active') return [];
      return [{ keyId, credentialId: passkey.credentialId, transports: passkey.transports }];
    });
  }

  async #frame(
    seen: SeenCase,
    task: Task,
    officer: OfficerId | null,
    opened: readonly Digest[],
  ): Promise<Framed> {
    const { file, published } = seen;
    if (officer === null) return { record: null, mayNotSign: { code: 'not-your-post' } };
    const { definition } = published;
    const barred = barredBy({ file, definition }, task, officer);
    if (barred) return { record: null, mayNotSign: barred };
    const now = this.clock.now();
    const authority = await this.signers.authority(officer, task, { file, definition }, now, true);
    if (!authority.ok) return { record: null, mayNotSign: authority.refusal };
    const { origin } = this.log;
    const basis = frameBasis({
      origin,
      file,
      published,
      task,
      officer,
      capacity: authority.capacity,
      opened,
    });
    return { record: Object.assign({}, basis, this.#issue(task.id, officer, file.version, now)) };
  }

  #issue(task: OpenedId, officer: OfficerId, seenVersion: number, issuedAt: Instant) {
    const stated = { seenVersion, issuedAt, nonce: randomBytes(16).toString('base64url') };
    return { issuedMac: this.frameKey.mac({ task, officer, ...stated }), ...stated };
  }
}

function taskHead({ file, published }: SeenCase, task: Task, open: OpenText) {
  const link = linkRule(published.definition, task.link);
  return {
    case: file.id,
    caseNumber: file.caseNumber,
    title: open(file.title, 'title'),
    withheld: open.withholds(file.title, 'text'),
    request: task.request,
    round: task.round,
    link: task.link,
    linkName: link.name,
    subject: task.subject,
    step: task.step,
    stepName: stepRule(link, task.step).name,
    kind: task.kind,
    post: task.post,
    offeredTo: task.offeredTo,
    ...votingIn({ file, published }, task),
    unit: file.unit,
    openedAt: task.openedAt,
    dueAt: task.dueAt,
    overdue: task.overdue,
    ...custodyOf({ file, published }, task),
    status: task.status,
    claimedBy: task.claimedBy,
    assignedTo: task.assignedTo,
    eligibility: task.eligibility,
  };
}

function custodyOf({ file, published }: Pick<SeenCase, 'file' | 'published'>, { subject }: Task) {
  const held = Object.values(file.subjects)
    .filter(({ id }) => subject === null || id === subject)
    .filter(({ measure }) => isCustody(published.definition, measure?.measure))
    .map(({ id }) => id);
  const running = Object.values(file.clocks).filter(
    (clock) => clock.status === 'running' && clock.subject !== null && held.includes(clock.subject),
  );
  const [soonest] = running.map(({ dueAt }) => dueAt).sort();
  return { inCustody: held.length > 0, custodyDueAt: soonest ?? null };
}

/** What a signer has about him: how the request came here, what is open, what runs. */
function roomOf({ file, published: { definition } }: SeenCase, task: Task, open: OpenText) {
  const { request, round } = roundOf(file, task);
  const { rounds, rectification } = requestView(request, definition, open);
  const concerns = (subject: string | null) =>
    task.subject === null || subject === null || subject === task.subject;
  return {
    handlers: file.handlers,
    responsibility: stepRule(linkRule(definition, task.link), task.step).responsibility,
    rounds,
    rectification,
    changes: changesSince(request, round, open),
    findings: Object.values(file.findings)
      .filter(
        (finding) =>
          finding.request === request.id || (finding.request === null && finding.status !== 'closed'),
      )
      .map((finding) => findingView(finding, file, open)),
    alarms: alarmsIn(file, definition),
    clocks: Object.values(file.clocks)
      .filter(({ status, subject }) => status === 'running' && concerns(subject))
      .map((clock) => clockView(clock, definition)),
  };
}

function dossierOf({ file, published }: SeenCase, task: Task, read: ReadByHim, open: OpenText) {
  const { request, round } = roundOf(file, task);
  const { reading = 'delivered', ...link } = linkRule(published.definition, task.link);
  const items = new Set(stepRule(link, task.step).checklist);
  const given = request.rounds.flatMap((earlier) =>
    earlier.signatures.map((signature) => ({ round: earlier.round, ...signatureView(signature, open) })),
  );
  return {
    unread: round.materials.filter((material) => !read.opened.includes(material)).length,
    dossier: {
      round: round.round,
      digest: round.dossier,
      grounds: open(round.grounds),
      legalBasis: round.legalBasis,
      proposal: { ...round.proposal, text: open(round.proposal.text) },
      answers: round.answers.map(({ item, answer }) => ({ item, answer: open(answer) })),
      reading,
      materials: round.materials.flatMap((digest) => {
        const material = file.materials[digest];
        if (!material) return [];
        const required = pagesRequired(reading, material);
        return [{ pagesRequired: required, ...materialView(material, open), ...read.of(digest) }];
      }),
    },
    checklist: published.definition.checklist.filter(({ id }) => items.has(id)),
    earlier: given,
    evidence: evidenceView(file, published.definition, open),
    checks: instantChecks(file, published.definition).filter(({ checklist }) => items.has(checklist)),
    submissions: submissionViews(file, published.definition, open),
  };
}

type ReadByHim = ReturnType<typeof readBy>;

/** What the reader himself has had before him for a task; a system reads nothing. */
function readBy(reading: ReadingState, officer: OfficerId | null, { round }: Task) {
  const opened = officer === null ? [] : openedBy(reading, officer, round);
  const of = (digest: Digest) => ({
    opened: opened.includes(digest),
    displayed: officer === null ? [] : displayedTo(reading, officer, round, digest),
  });
  return { opened, of };
}
