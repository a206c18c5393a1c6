import { z } from 'zod';
import { countedMax } from '../../tasks/inbox-sql.js';
import { urgencies } from '../../tasks/task-query.js';
import { dialogue } from './events.js';
import { caseFinding } from './findings.js';
import { caseClock } from './time.js';
import { check } from './checks.js';
import { submissionView } from './parties.js';
import { evidenceView } from './evidence.js';
import { caseMaterial } from './materials.js';
import { earlierSignature, proposal, rectification, round, roundAnswers } from './requests.js';
import { recordFrame } from './record-frame.js';
import { digest, id, instant, named, names, openText, stepKind } from './words.js';

const taskStatus = z.enum(['open', 'signed', 'closed']);

export const eligibility = named('Eligibility', {
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

/** The same for whoever votes: how many votes it needs, and whether the discussion must be minuted and has been. */
const voting = named('VotingInTask', {
  ...collective.shape,
  quorum: z.int(),
  minutesRequired: z.boolean(),
  minuted: z.boolean(),
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

export const taskSummary = named('TaskSummary', {
  ...task,
  ...whereAndWhen,
  /** The sooner of the reviewer's limit and the custody limit. */
  pressingAt: instant,
  urgency: z.enum(urgencies),
  /** How often it has come back. */
  returns: z.int(),
  handlers: z.array(z.strictObject({ id, name: names.nullable() })),
  /** Who has voted, in a collective step. */
  voted: z.array(id),
  /** Materials of the dossier that the reader has not opened; null for a task that is done or whose case is untrusted. */
  unread: z.int().nullable(),
  doneAt: instant.nullable(),
  sealed: z.boolean(),
  /** The log of its case holds a signature that is none: it is told by its row alone, and cannot be opened. */
  untrusted: z.literal(true).optional(),
});

const counted = z.int().min(0).max(countedMax);

export const taskPage = named('TaskPage', {
  items: z.array(taskSummary),
  nextCursor: z.string().nullable(),
  /** Of every view, up to 1000, which says that there are so many or more. */
  counts: z.strictObject({
    mine: counted,
    available: counted,
    unit: counted,
    delegated: counted,
    done: counted,
  }),
});

const sideBySide = z.strictObject({ before: openText, after: openText }).nullable();

/** Counted from 1, both ends included. */
const pageRange = named('PageRange', { from: z.int(), to: z.int() });

const dossier = named('Dossier', {
  round: z.int(),
  digest,
  grounds: openText,
  legalBasis: z.array(z.string()),
  proposal,
  answers: roundAnswers,
  /** What a signer of this link must have had before him of each material. */
  reading: z.enum(['delivered', 'first-page', 'all-pages']),
  materials: z.array(
    named('DossierMaterial', {
      ...caseMaterial.shape,
      opened: z.boolean(),
      /** Which of its pages were displayed to the reader for this task. */
      displayed: z.array(pageRange),
      /** So many of its pages, from the first on, must have been; 0: delivery is enough. */
      pagesRequired: z.int(),
    }),
  ),
});

/** Why a reader gets no frame to sign, with the facts of that refusal. */
const mayNotSign = z.looseObject({ code: z.string() }).meta({ id: 'MayNotSign' });

export const taskView = named('TaskView', {
  ...task,
  ...whereAndWhen,
  /** Is what is written in the case kept from this reader? Never from who may sign it. */
  withheld: z.boolean(),
  offeredTo: z.array(id),
  collective: voting.optional(),
  eligibility,
  dossier,
  checklist: z.array(named('ChecklistItem', { id, name: names, source: z.string().optional() })),
  earlier: z.array(earlierSignature),
  handlers: z.array(id),
  /** What the signer answers for. */
  responsibility: names,
  /** Every round of the request, with its texts. */
  rounds: z.array(round),
  rectification: rectification.nullable(),
  /** What is other than in the round before; null in a first round. */
  changes: named('RoundChanges', {
    fromRound: z.int(),
    materials: z.strictObject({ added: z.array(digest), removed: z.array(digest) }),
    legalBasis: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
    grounds: sideBySide,
    proposal: sideBySide,
    answered: z.array(z.string()),
  }).nullable(),
  /** What was discussed on this request, and on the case as a whole. */
  dialogue,
  /** Those of this request, and the unsettled ones of the case as a whole. */
  findings: z.array(caseFinding),
  /** `name` and `source`: as the definition words the rule that was not kept; null where what raised it says so itself. */
  alarms: z.array(
    named('AlarmInTask', {
      id,
      alarm: id,
      subject: id.nullable(),
      at: instant,
      name: names.nullable(),
      source: z.string().nullable(),
    }),
  ),
  /** Limits that run for the person concerned. */
  clocks: z.array(caseClock),
  unread: z.int(),
  draft: z.strictObject({ revision: z.int(), savedAt: instant }).nullable(),
  /** How the evidence stands, whatever the link. */
  evidence: evidenceView,
  /** Rules computed at once that inform a row of this step's checklist. */
  checks: z.array(check),
  submissions: z.array(submissionView),
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
