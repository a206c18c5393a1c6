import { z } from 'zod';
import { evidenceView } from './evidence.js';
import { caseMaterial } from './materials.js';
import { earlierSignature, proposal, roundAnswers } from './requests.js';
import { recordFrame } from './record-frame.js';
import { digest, id, instant, named, names, openText, stepKind } from './words.js';

const taskStatus = z.enum(['open', 'signed', 'closed']);

const eligibility = named('Eligibility', {
  eligible: z.array(id),
  passedOver: z.array(z.strictObject({ officer: id, because: z.string() })),
  /** The first instant at which what was then recorded makes it another. */
  until: instant.nullable(),
});

/** Who votes beside the holder of the task's own post, who has, and how it ended. */
const collective = named('CollectiveStep', {
  members: z.array(id),
  voted: z.array(id),
  outcome: z.enum(['carried', 'not-carried']).optional(),
});

/** What a task is, wherever it is shown. */
const task = {
  id,
  request: id,
  round: z.int(),
  link: id,
  subject: id.nullable(),
  step: id,
  kind: stepKind,
  post: id,
  openedAt: instant,
  dueAt: instant,
  overdue: z.boolean(),
  status: taskStatus,
  claimedBy: id.nullable(),
  assignedTo: id.nullable(),
};

export const caseTask = named('CaseTask', {
  ...task,
  offeredTo: z.array(id),
  collective: collective.optional(),
  dossier: digest,
  eligibility,
  assignedBefore: z.array(id.nullable()),
  signedBy: id.nullable(),
});

const whereAndWhen = {
  case: id,
  caseNumber: z.string().nullable(),
  title: openText,
  linkName: names,
  stepName: names,
  unit: id,
  inCustody: z.boolean(),
  custodyDueAt: instant.nullable(),
};

export const taskSummary = named('TaskSummary', { ...task, ...whereAndWhen });

export const taskPage = named('TaskPage', {
  items: z.array(taskSummary),
  nextCursor: z.string().nullable(),
  counts: z.strictObject({
    mine: z.int(),
    available: z.int(),
    unit: z.int(),
    delegated: z.int(),
    done: z.int(),
  }),
});

const dossier = named('Dossier', {
  round: z.int(),
  digest,
  grounds: openText,
  legalBasis: z.array(z.string()),
  proposal,
  answers: roundAnswers,
  materials: z.array(named('DossierMaterial', { ...caseMaterial.shape, opened: z.boolean() })),
});

/** Why a reader gets no frame to sign, with the facts of that refusal. */
const mayNotSign = z.looseObject({ code: z.string() }).meta({ id: 'MayNotSign' });

export const taskView = named('TaskView', {
  ...task,
  ...whereAndWhen,
  offeredTo: z.array(id),
  collective: collective.optional(),
  eligibility,
  dossier,
  checklist: z.array(named('ChecklistItem', { id, name: names, source: z.string().optional() })),
  earlier: z.array(earlierSignature),
  /** How the evidence stands, whatever the link. */
  evidence: evidenceView,
  record: recordFrame.nullable(),
  mayNotSign: mayNotSign.optional(),
  /** What a browser needs to have the record signed by a passkey; the challenge is the digest that it computes itself. */
  signWith: named('SignWith', {
    rpId: z.string(),
    passkeys: z.array(
      named('UsablePasskey', {
        keyId: z.string(),
        credentialId: z.string(),
        transports: z.array(z.string()),
      }),
    ),
  }),
});

/** Of each task: done, or refused with this code. */
export const reassignedTasks = named('ReassignedTasks', {
  tasks: z.array(z.strictObject({ task: id, done: z.boolean(), refused: z.string().nullable() })),
});
