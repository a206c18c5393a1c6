import { z } from 'zod';
import { decision, id, instant, named, page, stepKind, version } from './words.js';

const count = z.int().min(0);

/** How far an answer reaches. What lies in the log beyond is not in it yet. */
const reach = named('AnswerReach', {
  /** It holds every signature whose leaf index is below. */
  upTo: count,
  /** Leaves there are in the log: the same, unless the log is still being followed. */
  head: count,
  at: instant,
});

const signature = {
  key: id,
  case: id,
  caseNumber: z.string().nullable(),
  /** Of the signature's event in its case. */
  version,
  task: id,
  request: id,
  unit: id,
  link: id,
  step: id,
  kind: stepKind,
  round: z.int(),
  handler: id,
  officer: id,
  post: id,
  capacity: z.enum(['own', 'acting', 'deputy', 'delegated']),
  principal: id.nullable(),
  decision,
  openedAt: instant,
  /** The first material opened for this round; null: none was. */
  firstReadAt: instant.nullable(),
  signedAt: instant,
  readingMs: count.nullable(),
  materials: count,
  pages: count,
  pagesShown: count,
  ended: z.enum(['withdrawn', 'lapsed', 'void']).nullable(),
  /** Whether the recorded facts, put before the recorded rules again, give the same decision. */
  again: z.enum(['waiting', 'same', 'different', 'not-re-run']),
};

const counted = {
  signed: count,
  cases: count,
  approved: count,
  turnedBack: count,
  medianReadingMs: count.nullable(),
  shortestReadingMs: count.nullable(),
  firstAt: instant,
  lastAt: instant,
};

export const answerRows = {
  'reading-time': named('SignatureFound', signature),
  pairs: named('PairFound', {
    key: id,
    handler: id,
    officer: id,
    ...counted,
    ofOfficer: count,
    ofHandler: count,
  }),
  'never-returned': named('OfficerFound', { key: id, officer: id, handlers: count, ...counted }),
  'outside-authority': named('AuthorityFound', {
    ...signature,
    grounds: z.array(z.enum(['differs', 'not-re-run', 'delegated', 'acting', 'deputy', 'void'])),
  }),
} as const;

/** @property total up to 100 000, which means that many or more @property waiting signatures not decided again yet */
const answer = <Item extends z.ZodType>(name: string, item: Item) =>
  named(name, {
    reach,
    total: count,
    waiting: count,
    items: z.array(item),
    nextCursor: z.string().nullable(),
  });

export const answers = {
  'reading-time': answer('ReadingTimeAnswer', answerRows['reading-time']),
  pairs: answer('PairsAnswer', answerRows.pairs),
  'never-returned': answer('NeverReturnedAnswer', answerRows['never-returned']),
  'outside-authority': answer('OutsideAuthorityAnswer', answerRows['outside-authority']),
} as const;

const savedQuestion = named('SavedQuestion', {
  id,
  kind: z.enum(['reading-time', 'pairs', 'never-returned', 'outside-authority']),
  parameters: z.record(z.string(), z.union([z.string(), z.number()])),
  note: z.string().nullable(),
  savedBy: id,
  savedAt: instant,
  /** How far the log reached when it was saved, and how many it found then. */
  upTo: count,
  total: count,
});

const inquiry = {
  id,
  number: z.string(),
  subject: z.string().nullable(),
  openedBy: id,
  openedAt: instant,
  /** Null: it is open. */
  closedAt: instant.nullable(),
};

export const inquiryList = page('InquiryList', named('InquirySummary', { ...inquiry, questions: count }));

export const inquiryView = named('InquiryView', {
  ...inquiry,
  version,
  /** How it was closed and opened again, in that order. */
  turns: z.array(
    named('InquiryTurn', {
      act: z.enum(['closed', 'reopened']),
      by: id,
      at: instant,
      reason: z.string().nullable(),
    }),
  ),
  questions: z.array(savedQuestion),
});

const anyRow = z.union(Object.values(answerRows));

/** What a saved question finds now that it did not find when it was saved, and the other way round. */
export const questionChanges = named('QuestionChanges', {
  question: savedQuestion,
  reach,
  then: count,
  now: count,
  items: z.array(
    named('QuestionChange', {
      key: id,
      change: z.enum(['added', 'gone', 'changed']),
      was: anyRow.nullable(),
      now: anyRow.nullable(),
    }),
  ),
  /** There are more than are told. */
  more: z.boolean(),
});
