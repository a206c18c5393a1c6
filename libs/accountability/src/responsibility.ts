import {
  type CaseFile,
  disposalOf,
  type EvidenceStanding,
  type Finding,
  type GivenSignature,
  type Interview,
  type Request,
  type Round,
} from '#libs/case-file';
import type { Capacity, Digest, Instant, OfficerId, OpenedId, PartyId, PostId } from '#libs/kernel';
import type { ProcedureDefinition, StepKind } from '#libs/procedures';
import { findExclusion } from '#libs/procedures/interpreter';
import { type AnswerRule, answerRules } from './rules.js';

/** One signature as accountability sees it. A lapsed one no longer counts; it stays and names its signer for ever. */
export type SignerShare = Readonly<{
  signature: OpenedId;
  officer: OfficerId;
  step: string;
  kind: StepKind;
  capacity: Capacity;
  decision: GivenSignature['decision'];
  /** In a collective step. */
  vote?: GivenSignature['vote'];
  round: number;
  at: Instant;
  lapsed: boolean;
  /** The approver who decided against this opinion; null when nobody did. */
  overruledBy: OfficerId | null;
  /** What the decision that recused the signer made of this act; null when nobody was to judge it. */
  held: 'valid' | 'void' | null;
  record: Digest;
  /** Findings raised later in the same round, which this signature had approved without. */
  missed: readonly OpenedId[];
}>;

/** A round that was returned or replaced: its signatures are kept apart from those that carried the decision. */
export type EarlierRound = Readonly<{
  round: number;
  submittedBy: OfficerId;
  returnedBy: OfficerId | null;
  signers: readonly SignerShare[];
}>;

export type LinkResponsibility = Readonly<{
  request: OpenedId;
  link: string;
  subject: PartyId | null;
  status: Request['status'];
  proposer: OfficerId;
  /** Every signature of every round, in order. */
  signers: readonly SignerShare[];
  /** Negative opinions of the deciding round, overruled or not. */
  dissent: readonly SignerShare[];
  approver: OfficerId | null;
  answers: OfficerId;
  rule: AnswerRule;
  earlierRounds: readonly EarlierRound[];
  /** Defects found on the way: whose they are, who found them, and which signatures had missed them. */
  defects: readonly Defect[];
}>;

/** A finding as accountability sees it. A defect that was mended is scored and corrected; it is no fault. */
export type Defect = Readonly<{
  finding: OpenedId;
  item: string | null;
  round: number | null;
  of: readonly (OfficerId | PostId)[];
  foundBy: OfficerId;
  status: Finding['status'];
  delays: readonly Instant[];
  missedBy: readonly OpenedId[];
}>;

/** A record that proves nothing because of how a person was heard. Whoever conducted the hearing answers for that. */
export type UnusableRecord = Readonly<{
  material: Digest;
  state: EvidenceStanding['state'];
  ground: string;
  source: string;
  interview: OpenedId;
  /** All who heard the person; the first of them conducted it. */
  officers: readonly OfficerId[];
  answers: OfficerId;
  rule: AnswerRule;
}>;

export type Responsibility = Readonly<{
  /** Null while no link has disposed of the case. */
  case: Readonly<{ answers: OfficerId; request: OpenedId; link: string; rule: AnswerRule }> | null;
  links: readonly LinkResponsibility[];
  unusable: readonly UnusableRecord[];
}>;

/**
 * Who answers for what in a case: for each link its proposer, signers and approver, with opinions overruled and
 * dissenting; for the whole case whoever signed the last approval of the link that disposed of it. Read from signatures
 * given, never from who holds a post now: successors inherit nothing.
 */
export function responsibilityOf(file: CaseFile, definition: ProcedureDefinition): Responsibility {
  const disposal = disposalOf(file, definition);
  return {
    case: disposal?.decidedBy
      ? {
          answers: disposal.decidedBy,
          request: disposal.id,
          link: disposal.link,
          rule: answerRules['final-approver'],
        }
      : null,
    links: Object.values(file.requests).map((request) =>
      ofRequest(request, findingsOn(file, request), heldIn(file)),
    ),
    unusable: Object.values(file.interviews).flatMap((interview) => unusable(interview, file, definition)),
  };
}

/** @source P323 F5-10 */
function unusable(
  { id: interview, record: material, officers }: Interview,
  { evidence }: CaseFile,
  definition: ProcedureDefinition,
): readonly UnusableRecord[] {
  const standing = evidence[material];
  const [answers] = officers;
  if (!standing || standing.state === 'admitted' || !answers) return [];
  const { state, ground } = standing;
  const source = findExclusion(definition, ground)?.source ?? '';
  return [{ material, state, ground, source, interview, officers, answers, rule: answerRules.hearing }];
}

const findingsOn = ({ findings }: CaseFile, { id }: Request): readonly Finding[] =>
  Object.values(findings).filter(({ request }) => request === id);

type Held = ReadonlyMap<OpenedId, 'valid' | 'void'>;

/** Acts judged when their signer was recused. @source P39 */
const heldIn = ({ recusals }: CaseFile): Held =>
  new Map(Object.values(recusals).flatMap(({ held }) => held.map(({ act, as }) => [act, as] as const)));

function ofRequest(request: Request, findings: readonly Finding[], held: Held): LinkResponsibility {
  const { id, link, subject, status, proposer, rounds, decidedBy } = request;
  const shares = rounds.map((round) => sharesOf(round, findings, held));
  const deciding = shares[shares.length - 1] ?? [];
  const dissent = deciding.filter(({ decision }) => decision === 'refuse');
  return {
    request: id,
    link,
    subject,
    status,
    proposer,
    signers: shares.flat(),
    dissent,
    approver: status === 'approved' ? decidedBy : null,
    ...answering(request, deciding),
    earlierRounds: rounds.flatMap((round, index) =>
      isEarlier(request, index) ? [earlier(round, shares[index] ?? [])] : [],
    ),
    defects: findings.map(defect),
  };
}

/** Replaced by a later round, or returned and not answered yet. */
const isEarlier = ({ rounds, status }: Request, index: number): boolean =>
  index < rounds.length - 1 || status === 'returned';

const earlier = ({ round, by }: Round, signers: readonly SignerShare[]): EarlierRound => ({
  round,
  submittedBy: by,
  returnedBy: signers.find(({ decision }) => decision === 'return')?.officer ?? null,
  signers,
});

function answering(
  { status, decidedBy, proposer }: Request,
  deciding: readonly SignerShare[],
): Pick<LinkResponsibility, 'answers' | 'rule'> {
  if (status === 'refused' && decidedBy) return { answers: decidedBy, rule: answerRules.refuser };
  if (status !== 'approved' || !decidedBy) return { answers: proposer, rule: answerRules.proposer };
  const last = deciding[deciding.length - 1];
  if (last?.vote) return { answers: decidedBy, rule: answerRules.collective };
  const overruled = deciding.some(({ overruledBy }) => overruledBy === decidedBy);
  return { answers: decidedBy, rule: answerRules[overruled ? 'approver-overruled' : 'approver'] };
}

const defect = ({ id, item, round, mender, by, status, delays, missedBy }: Finding): Defect => ({
  finding: id,
  item,
  round,
  of: mender,
  foundBy: by,
  status,
  delays,
  missedBy,
});

function sharesOf(
  { round, signatures }: Round,
  findings: readonly Finding[],
  held: Held,
): readonly SignerShare[] {
  return signatures.map((given) => ({
    ...share(round, given, signatures, findings),
    held: held.get(given.id) ?? null,
  }));
}

function share(
  round: number,
  given: GivenSignature,
  all: readonly GivenSignature[],
  findings: readonly Finding[],
): Omit<SignerShare, 'held'> {
  const { id: signature, officer, step, kind, capacity, decision, vote, at, lapsed, record } = given;
  const overruledBy = all.find(({ overrules }) => overrules.includes(signature))?.officer ?? null;
  return {
    signature,
    officer,
    step,
    kind,
    capacity,
    decision,
    ...(vote && { vote }),
    round,
    at,
    lapsed,
    overruledBy,
    record,
    missed: findings.filter(({ missedBy }) => missedBy.includes(signature)).map(({ id }) => id),
  };
}
