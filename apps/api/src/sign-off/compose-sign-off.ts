import type { SignOff } from '#libs/case-file';
import type { Digest, OpenedId } from '#libs/kernel';
import type { RecordAnswer, VoteAnswer } from '#libs/signatures';
import { composeFinding } from '../findings/compose-finding.js';
import { instantOf } from '../schemas/basics.js';
import type { SignOffBody } from '../schemas/sign-off-body.js';
import type { Sealing } from '../texts/sealing.js';
import type { Verdicts } from './verdicts.js';

/** The command of a sign-off: its words sealed, its binding fields as the officer signed them. */
export function composeSignOff(
  task: OpenedId,
  body: SignOffBody,
  record: Digest,
  verdicts: Verdicts,
  sealing: Sealing,
): SignOff {
  const { record: frame, signature } = body;
  const { votes } = frame;
  const { request, round, step, dossier, capacity, materialsOpened, seenVersion, issuedAt } = frame;
  const { version, digest } = frame.definition;
  return {
    type: 'SignOff',
    data: {
      task,
      ...('vote' in body ? voted(body, sealing) : decided(body, sealing)),
      signed: {
        request,
        round,
        step,
        dossier,
        definition: { version, digest },
        capacity,
        materialsOpened,
        ...(votes && { votes: votes.map(({ signature: given }) => given) }),
        seenVersion,
        issuedAt,
        record,
      },
      signature,
      verdicts,
    },
  };
}

type Said = Pick<
  SignOff['data'],
  | 'decision'
  | 'vote'
  | 'reason'
  | 'opinion'
  | 'checklist'
  | 'reasons'
  | 'rectification'
  | 'rectifyBy'
  | 'findings'
>;

/** A vote as what it amounts to. */
const amounts = { for: 'approve', against: 'refuse', abstain: 'abstain' } as const;

const voted = ({ vote, reason }: VoteAnswer, sealing: Sealing): Said => ({
  decision: amounts[vote],
  vote,
  reason: sealing.seal(reason),
  opinion: null,
  checklist: [],
  reasons: null,
  rectification: [],
  rectifyBy: null,
});

function decided(body: RecordAnswer, sealing: Sealing): Said {
  const { decision, opinion, checklist, reasons, rectification = [], rectifyBy, findings } = body;
  return {
    decision,
    opinion: {
      procedure: sealing.seal(opinion.procedure),
      facts: sealing.seal(opinion.facts),
      evidence: sealing.seal(opinion.evidence),
      discretion: sealing.seal(opinion.discretion),
    },
    checklist: checklist.map(({ id, result, note }) => ({ id, result, note: sealing.optional(note) })),
    reasons: sealing.optional(reasons),
    rectification: rectification.map((item) => ({
      id: item.id,
      requirement: sealing.seal(item.requirement),
      material: item.material ?? null,
      page: item.page ?? null,
      checklist: item.checklist ?? null,
      ...(item.line !== undefined && { line: item.line }),
      ...(item.rule !== undefined && { rule: item.rule }),
    })),
    rectifyBy: rectifyBy === undefined ? null : instantOf(rectifyBy),
    ...(findings && { findings: findings.map((found) => composeFinding(found, sealing)) }),
  };
}
