import type { Request, Round } from '#libs/case-file';
import type { ProcedureDefinition } from '#libs/procedures';
import { findLink } from '#libs/procedures/interpreter';
import type { OpenText } from '../texts/open-texts.js';

type GivenSignature = Round['signatures'][number];

/** A request with every round, what each signer said, and what the last return asks for. */
export function requestView(request: Request, definition: ProcedureDefinition, open: OpenText) {
  const { id, rectification, rounds, ...rest } = request;
  return {
    id,
    ...rest,
    name: findLink(definition, request.link)?.name ?? { zh: request.link, en: request.link },
    rounds: rounds.map((round) => roundView(round, open)),
    rectification: rectification && {
      ...rectification,
      reasons: open(rectification.reasons),
      items: rectification.items.map((item) => ({ ...item, requirement: open(item.requirement) })),
    },
  };
}

function roundView(round: Round, open: OpenText) {
  return {
    ...round,
    grounds: open(round.grounds),
    proposal: { ...round.proposal, text: open(round.proposal.text) },
    answers: round.answers.map(({ item, answer }) => ({ item, answer: open(answer) })),
    signatures: round.signatures.map((signature) => signatureView(signature, open)),
  };
}

/** One given signature: who, in what capacity, decided what and why. */
export function signatureView(given: GivenSignature, open: OpenText) {
  const { id, opinion, checklist, reason, withdrawn, ...rest } = given;
  return {
    id,
    ...rest,
    ...(reason && { reason: open(reason) }),
    ...(withdrawn && { withdrawn: { at: withdrawn.at, reason: open(withdrawn.reason) } }),
    opinion: {
      procedure: open(opinion?.procedure ?? null),
      facts: open(opinion?.facts ?? null),
      evidence: open(opinion?.evidence ?? null),
      discretion: open(opinion?.discretion ?? null),
    },
    checklist: checklist.map((answer) => ({ ...answer, note: open(answer.note ?? null) })),
  };
}
