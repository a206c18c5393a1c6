import {
  assertNever,
  type Fact,
  type Instant,
  type OfficerId,
  type Sealed,
  type StoredEvent,
} from '#libs/kernel';
import type { QuestionKind } from '../schemas/question-bodies.js';

/** Parameters as they stand in an address: what nobody asked for is absent. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Opens the stream of an inquiry. Its number is the inspectorate's own and no personal data. */
export type InquiryOpened = Fact<'InquiryOpened', { number: string; subject: Sealed }>;

/** @property upTo as of which leaf of the log it was answered then @property total how many it found, up to 100 000 */
export type QuestionSaved = Fact<
  'QuestionSaved',
  {
    question: string;
    kind: QuestionKind;
    parameters: Parameters;
    note: Sealed | null;
    upTo: number;
    total: number;
  }
>;

/** From then on no question is asked for it or kept under it; what is kept stays to be read. */
export type InquiryClosed = Fact<'InquiryClosed', { reason: Sealed }>;
export type InquiryReopened = Fact<'InquiryReopened', { reason: Sealed }>;

export type InquiryEvent = InquiryOpened | QuestionSaved | InquiryClosed | InquiryReopened;

export type Saved = QuestionSaved['data'] & Readonly<{ savedBy: OfficerId; savedAt: Instant }>;

/** A closing or a reopening: who, when and why. */
export type Turn = Readonly<{ act: 'closed' | 'reopened'; by: OfficerId; at: Instant; reason: Sealed }>;

export type Inquiry = Readonly<{
  version: number;
  number: string;
  subject: Sealed;
  openedBy: OfficerId;
  openedAt: Instant;
  questions: readonly Saved[];
  /** In their order: the last one says whether it is closed. */
  turns: readonly Turn[];
}>;

export const closingOf = ({ turns }: Pick<Inquiry, 'turns'>): Turn | null => {
  const last = turns.at(-1);
  return last?.act === 'closed' ? last : null;
};

/** Null: no such inquiry. */
export const foldInquiry = (events: readonly StoredEvent<InquiryEvent>[]): Inquiry | null =>
  events.reduce<Inquiry | null>(evolve, null);

function evolve(inquiry: Inquiry | null, stored: StoredEvent<InquiryEvent>): Inquiry | null {
  const { version, recordedAt: at } = stored;
  const by = stored.actor.kind === 'officer' ? stored.actor.officer : ('' as OfficerId);
  const event = { type: stored.type, data: stored.data } as InquiryEvent;
  switch (event.type) {
    case 'InquiryOpened':
      return { version, ...event.data, openedBy: by, openedAt: at, questions: [], turns: [] };
    case 'QuestionSaved':
      if (!inquiry) return null;
      return {
        ...inquiry,
        version,
        questions: [...inquiry.questions, { ...event.data, savedBy: by, savedAt: at }],
      };
    case 'InquiryClosed':
      return inquiry && turned(inquiry, version, { act: 'closed', by, at, reason: event.data.reason });
    case 'InquiryReopened':
      return inquiry && turned(inquiry, version, { act: 'reopened', by, at, reason: event.data.reason });
    default:
      return assertNever(event);
  }
}

const turned = (inquiry: Inquiry, version: number, turn: Turn): Inquiry => ({
  ...inquiry,
  version,
  turns: [...inquiry.turns, turn],
});
