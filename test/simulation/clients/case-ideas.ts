import type { CaseCommand, CaseFile, Proposal, Request, Task } from '#libs/case-file';
import { openedBy, type ReadingState } from '#libs/directory';
import { streamOf, type Digest, type Instant, type OfficerId } from '#libs/kernel';
import type { LinkRule, ProcedureDefinition } from '#libs/procedures';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import { digestNamed, sealedNamed } from '../engine/digests.js';
import type { Random } from '../engine/random.js';
import { by, signers } from './bureau.js';
import type { Idea } from './idea.js';
import { holdersNow, isSuspended, newestKey } from './directory-ideas.js';
import { signOffOf } from './signing.js';
import type { View } from './view.js';

export type Situation = Readonly<{
  view: View;
  random: Random;
  file: CaseFile;
  definition: ProcedureDefinition;
  now: Instant;
  mark: string;
}>;

/** Something to do in a case: mostly sensible, sometimes by the wrong person or on an old page. Null: nothing comes to mind. */
export function ideaFor(situation: Situation): Idea | null {
  const { random, file } = situation;
  const tasks = Object.values(file.tasks).filter(({ status }) => status === 'open');
  const returned = Object.values(file.requests).filter(({ status }) => status === 'returned');
  const duties = Object.values(file.duties).filter(({ status }) => status === 'open');
  if (tasks.length > 0 && random.chance(0.75)) return onTask(situation, random.pick(tasks));
  if (returned.length > 0 && random.chance(0.6)) return onReturn(situation, random.pick(returned));
  if (duties.length > 0 && random.chance(0.3)) return onDuty(situation, random.pick(duties));
  return mostlyAllowed(situation, () => (random.chance(0.35) ? aRecord(situation) : aRequest(situation)));
}

/** The first of a few ideas that the facts allow; now and then whatever came first. */
function mostlyAllowed({ view, random, now }: Situation, think: () => Idea): Idea {
  let idea = think();
  for (let tries = 0; tries < 6 && !random.chance(0.1); tries += 1) {
    const { kind, actor } = idea;
    if (kind === 'directory' || view.decideCase(idea.caseId, idea.command, actor, now).ok) return idea;
    idea = think();
  }
  return idea;
}

const handlerOf = ({ random, file }: Situation): OfficerId => random.pick(file.handlers);

const asHandler = (situation: Situation, command: CaseCommand): Idea => ({
  kind: 'case',
  caseId: situation.file.id,
  actor: by(handlerOf(situation)),
  command,
});

function onTask(situation: Situation, task: Task): Idea {
  const { random, file, view, now, mark } = situation;
  const holders = [task.post, ...task.offeredTo].flatMap((post) =>
    holdersNow(view, post, now).filter((holder) => !isSuspended(view, holder, now)),
  );
  const isStray = holders.length === 0 || random.chance(0.08);
  const officer = random.pick(isStray ? signers : holders);
  const actor = by(officer);
  if (random.chance(0.04)) return { kind: 'case', caseId: file.id, actor, command: claimOrRelease(task) };
  if (random.chance(0.02)) {
    const reason = sealedNamed(`${mark} reason`);
    const request = task.request;
    return asHandler(situation, { type: 'WithdrawRequest', data: { request, reason } });
  }
  const request = file.requests[task.request]!;
  const unopened = unopenedOf(view, request, task, officer);
  if (unopened !== undefined && !random.chance(0.03)) {
    const data = { task: task.id, officer, material: unopened, round: task.round };
    return { kind: 'directory', actor, command: { type: 'OpenMaterial', data } };
  }
  return { kind: 'case', caseId: file.id, actor, command: aSignature(situation, task, request, officer) };
}

function aSignature(situation: Situation, task: Task, request: Request, officer: OfficerId): CaseCommand {
  const { random, file, view, definition, now, mark } = situation;
  const step = stepRule(linkRule(definition, task.link), task.step);
  const decision = random.weighted({ approve: 80, return: 12, refuse: 8 });
  const as = holdersNow(view, task.post, now).includes(officer) ? 'own' : 'deputy';
  const capacity = { post: task.post, as } as const;
  const opened = openedOf(view, request, task, officer);
  const keyId = newestKey(view, officer);
  return signOffOf({ file, task, request, step, keyId, capacity, opened, decision, issuedAt: now, mark });
}

const claimOrRelease = ({ id, claimedBy }: Task): CaseCommand =>
  claimedBy === null
    ? { type: 'ClaimTask', data: { task: id } }
    : { type: 'ReleaseTask', data: { task: id } };

function unopenedOf(view: View, request: Request, task: Task, officer: OfficerId): Digest | undefined {
  const opened = openedOf(view, request, task, officer);
  return request.rounds.at(-1)!.materials.find((material) => !opened.includes(material));
}

function openedOf(view: View, request: Request, task: Task, officer: OfficerId): readonly Digest[] {
  const reading = view.state(streamOf.reading(task.id)) as ReadingState;
  const opened = openedBy(reading, officer, task.round);
  return request.rounds.at(-1)!.materials.filter((material) => opened.includes(material));
}

function onReturn(situation: Situation, request: Request): Idea {
  const { mark } = situation;
  const { materials, legalBasis, proposal } = request.rounds.at(-1)!;
  const items = request.rectification?.items ?? [];
  return asHandler(situation, {
    type: 'SubmitRound',
    data: {
      request: request.id,
      grounds: sealedNamed(`${mark} grounds`),
      legalBasis,
      materials,
      proposal,
      answers: items.map(({ id }) => ({ item: id, answer: sealedNamed(`${mark} answer ${id}`) })),
      dossier: digestNamed(`${mark} dossier`),
    },
  });
}

function onDuty(situation: Situation, { id, duty }: CaseFile['duties'][keyof CaseFile['duties']]): Idea {
  const { definition, now, mark } = situation;
  const document = definition.duties.find((rule) => rule.id === duty)?.document ?? 'other';
  const material = filed(situation, document);
  if (!material) return filing(situation, document);
  const note = sealedNamed(`${mark} note`);
  const data = { duty: id, at: now, document: material, number: null, note };
  return asHandler(situation, { type: 'DischargeDuty', data });
}

function aRecord(situation: Situation): Idea {
  const { random, definition, now, mark } = situation;
  const rule = random.pick(definition.records);
  const [document] = rule.documents;
  const material = document === undefined ? null : filed(situation, document);
  if (document !== undefined && !material && random.chance(0.9)) return filing(situation, document);
  return asHandler(situation, {
    type: 'RecordFact',
    data: {
      record: rule.id,
      subjects: [],
      at: now,
      result: rule.results ? random.pick(rule.results) : null,
      document: material ?? null,
      number: null,
      note: sealedNamed(`${mark} note`),
    },
  });
}

function aRequest(situation: Situation): Idea {
  const { random, definition, mark } = situation;
  const link = random.pick(definition.links);
  const missing = link.documents.find((document) => !filed(situation, document));
  if (missing !== undefined && !random.chance(0.05)) return filing(situation, missing);
  return asHandler(situation, {
    type: 'RequestLink',
    data: {
      link: link.id,
      subject: null,
      grounds: sealedNamed(`${mark} grounds`),
      legalBasis: ['drill'],
      materials: link.documents.flatMap((document) => filed(situation, document) ?? []),
      proposal: { text: null, ...extensionOf(situation, link) },
      dossier: digestNamed(`${mark} dossier`),
    },
  });
}

/** For a link that extends a clock: one of the ends and grounds that the law knows. */
function extensionOf({ random, definition }: Situation, { extends: clock }: LinkRule): Partial<Proposal> {
  const extensions = definition.clocks.find(({ id }) => id === clock)?.extensions ?? [];
  if (extensions.length === 0) return {};
  const { to, grounds } = random.pick(extensions);
  return { extendTo: to, extensionGrounds: [random.pick(grounds)] };
}

const filed = ({ file }: Situation, document: string): Digest | undefined =>
  Object.values(file.materials).find((material) => material.document === document)?.material;

const filing = (situation: Situation, document: string): Idea =>
  asHandler(situation, {
    type: 'FileMaterial',
    data: {
      material: digestNamed(`${situation.mark} material`),
      document,
      title: sealedNamed(`${situation.mark} title`),
      mediaType: 'application/pdf',
      bytes: 1_000,
      pages: 1,
      subject: null,
    },
  });
