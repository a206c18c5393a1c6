import { z } from 'zod';
import { caseView } from './cases.js';
import { dialogue } from './events.js';
import { requestStatus } from './requests.js';
import {
  actor,
  capacity,
  decision,
  digest,
  id,
  instant,
  named,
  names,
  stepKind,
  version,
  vote,
} from './words.js';

const rule = named('AnswerRule', { id, name: names, source: z.string() });

const signer = named('SignerShare', {
  signature: id,
  officer: id,
  step: id,
  kind: stepKind,
  capacity,
  decision,
  vote: vote.optional(),
  round: z.int(),
  at: instant,
  lapsed: z.boolean(),
  overruledBy: id.nullable(),
  /** What the decision that recused the signer made of this act. */
  held: z.enum(['valid', 'void']).nullable(),
  record: digest,
  missed: z.array(id),
});

const link = named('LinkResponsibility', {
  request: id,
  link: id,
  subject: id.nullable(),
  status: requestStatus,
  proposer: id,
  signers: z.array(signer),
  dissent: z.array(signer),
  approver: id.nullable(),
  answers: id,
  rule,
  defects: z.array(
    named('Defect', {
      finding: id,
      item: z.string().nullable(),
      round: z.int().nullable(),
      of: z.array(id),
      foundBy: id,
      status: z.enum(['open', 'answered', 'closed']),
      delays: z.array(instant),
      missedBy: z.array(id),
    }),
  ),
  earlierRounds: z.array(
    z.strictObject({ round: z.int(), submittedBy: id, returnedBy: id.nullable(), signers: z.array(signer) }),
  ),
});

export const responsibility = named('Responsibility', {
  case: z.strictObject({ answers: id, request: id, link: id, rule }).nullable(),
  links: z.array(link),
  /** Records that prove nothing because of how a person was heard. */
  unusable: z.array(
    named('UnusableRecord', {
      material: digest,
      state: z.enum(['questioned', 'excluded', 'admitted']),
      ground: id,
      source: z.string(),
      interview: id,
      officers: z.array(id),
      answers: id,
      rule,
    }),
  ),
  dialogue,
});

export const replay = named('Replay', {
  /** The version or instant asked for, else the instant of the last event. */
  asOf: z.union([version, instant]),
  version,
  case: caseView,
  as: z
    .strictObject({
      officer: id,
      tasks: z.array(id),
      opened: z.array(digest),
      /** Each opening of a material for one of these tasks. */
      openings: z.array(z.strictObject({ task: id, material: digest, at: instant })),
    })
    .nullable(),
  responsibility,
  events: z.array(named('ReplayedEvent', { version, type: z.string(), at: instant, actor, summary: names })),
});
