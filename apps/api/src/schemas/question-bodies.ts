import { z } from 'zod';
import type { OfficerId, UnitId } from '#libs/kernel';
import { id, instant, line, officerId, paging, text } from './basics.js';

/** A month: nobody reads longer in one go. */
const readingSecondsMax = 2_592_000;
const countMax = 1_000_000;

/** Which signatures a question is about; `from` is included, `until` is not. */
const signatures = {
  from: instant.optional(),
  until: instant.optional(),
  unit: id<UnitId>().optional(),
  link: id<string>().optional(),
};
const persons = { officer: officerId.optional(), handler: id<OfficerId>().optional() };
const atLeast = z.coerce.number().int().min(1).max(countMax);

const grounds = ['differs', 'not-re-run', 'delegated', 'acting', 'deputy', 'void'] as const;

/** The parameters of each question, as they stand in an address. */
export const questionParameters = {
  'reading-time': z.strictObject({
    ...signatures,
    ...persons,
    /** Signed so soon after the first material was opened, or without opening any. */
    withinSeconds: z.coerce.number().int().min(0).max(readingSecondsMax).optional(),
    /** Pages of what was opened never came into sight. */
    unseen: z.literal('true').optional(),
    decision: z.enum(['approve', 'return', 'refuse', 'abstain']).optional(),
  }),
  pairs: z.strictObject({
    ...signatures,
    ...persons,
    /** `deciding`: only signatures that decide a link. */
    steps: z.enum(['deciding', 'all']).default('deciding'),
    atLeast: atLeast.default(2),
  }),
  'never-returned': z.strictObject({
    ...signatures,
    officer: officerId.optional(),
    atLeast: atLeast.default(10),
  }),
  'outside-authority': z.strictObject({
    ...signatures,
    ...persons,
    ground: z.enum(grounds).optional(),
  }),
} as const;

export type QuestionKind = keyof typeof questionParameters;
export type QuestionParameters<Kind extends QuestionKind> = z.output<(typeof questionParameters)[Kind]>;
export type Question = {
  readonly [Kind in QuestionKind]: Readonly<{ kind: Kind; parameters: QuestionParameters<Kind> }>;
}[QuestionKind];

const question = <Kind extends QuestionKind>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    parameters: questionParameters[kind],
    /** What it is asked for, in the asker's words. */
    note: text.max(2_000).optional(),
  });

export const saveQuestion = z
  .discriminatedUnion('kind', [
    question('reading-time'),
    question('pairs'),
    question('never-returned'),
    question('outside-authority'),
  ])
  .meta({ id: 'SaveQuestion' });
export type SaveQuestion = z.output<typeof saveQuestion>;

/** The number is the inspectorate's own; no two inquiries have the same. */
export const openInquiry = z
  .strictObject({ number: line.max(100), subject: text.max(2_000) })
  .meta({ id: 'OpenInquiry' });
export type OpenInquiry = z.output<typeof openInquiry>;

/** Why an inquiry is closed, or opened again. */
export const inquiryReason = z.strictObject({ reason: text.max(2_000) }).meta({ id: 'InquiryReason' });
export type InquiryReason = z.output<typeof inquiryReason>;

export const inquiryQuery = z.strictObject({ status: z.enum(['open', 'closed']).optional(), ...paging });
export type InquiryQuery = z.output<typeof inquiryQuery>;
