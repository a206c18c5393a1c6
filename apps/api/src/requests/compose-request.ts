import type { Proposal, RequestLink, Round, SubmitRound } from '#libs/case-file';
import type { Duration, OpenedId } from '#libs/kernel';
import { dossierDigest } from '#libs/signatures';
import { sha256 } from '#libs/signatures/node';
import type { LoadedCase } from '#libs/case-commands';
import type { ProposalBody, RequestBody, RoundBody } from '../schemas/case-bodies.js';
import type { Sealing } from '../texts/sealing.js';
import { Problem } from '../problems/problem.js';

function proposalOf(given: ProposalBody, sealing: Sealing): Proposal {
  if (typeof given === 'string') return { text: sealing.seal(given) };
  return {
    text: sealing.optional(given.text),
    ...(given.extendTo !== undefined && { extendTo: given.extendTo as Duration }),
    ...(given.grounds !== undefined && { extensionGrounds: given.grounds }),
    ...(given.evidence !== undefined && { evidence: given.evidence }),
    ...(given.particulars !== undefined && { particulars: given.particulars }),
  };
}

/** Round 1 of a new request, bound by its dossier digest. */
export function composeRequest(body: RequestBody, sealing: Sealing): RequestLink {
  const { link, subject = null, legalBasis, materials } = body;
  const grounds = sealing.seal(body.grounds);
  const proposal = proposalOf(body.proposal, sealing);
  const dossier = dossierDigest(
    { link, subject, grounds: grounds.digest, legalBasis, materials, proposal },
    sha256,
  );
  return { type: 'RequestLink', data: { link, subject, grounds, legalBasis, materials, proposal, dossier } };
}

/** The next round of a request; what is not said again stays as in the last round. @throws Problem unknown-request */
export function composeRound(
  id: OpenedId,
  body: RoundBody,
  { file }: LoadedCase,
  sealing: Sealing,
): SubmitRound {
  const request = file.requests[id];
  const last: Round | undefined = request?.rounds.at(-1);
  if (!request || !last) throw new Problem('unknown-request', { request: id });
  const grounds = body.grounds === undefined ? last.grounds : sealing.seal(body.grounds);
  const legalBasis = body.legalBasis ?? last.legalBasis;
  const materials = body.materials ?? last.materials;
  const proposal = body.proposal === undefined ? last.proposal : proposalOf(body.proposal, sealing);
  const answers = body.answers.map(({ item, answer }) => ({ item, answer: sealing.seal(answer) }));
  const { link, subject } = request;
  const round = last.round + 1;
  const bound = { link, subject, grounds: grounds.digest, legalBasis, materials, proposal, round, answers };
  const dossier = dossierDigest(bound, sha256);
  return {
    type: 'SubmitRound',
    data: { request: id, grounds, legalBasis, materials, proposal, answers, dossier },
  };
}
