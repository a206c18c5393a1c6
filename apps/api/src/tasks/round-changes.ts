import type { Request, Round } from '#libs/case-file';
import type { OpenText } from '../texts/open-texts.js';

const added = <Item>(before: readonly Item[], after: readonly Item[]) =>
  after.filter((item) => !before.includes(item));

/** What a round has that the one before it had not; null for a first round. Texts stand side by side where they differ. */
export function changesSince(request: Request, round: Round, open: OpenText) {
  const before = request.rounds.find(({ round: nth }) => nth === round.round - 1);
  if (!before) return null;
  const proposal = ({ proposal: { text } }: Round) => open(text);
  return {
    fromRound: before.round,
    materials: {
      added: added(before.materials, round.materials),
      removed: added(round.materials, before.materials),
    },
    legalBasis: {
      added: added(before.legalBasis, round.legalBasis),
      removed: added(round.legalBasis, before.legalBasis),
    },
    grounds: differs(
      before.grounds.digest !== round.grounds.digest,
      open(before.grounds),
      open(round.grounds),
    ),
    proposal: differs(
      before.proposal.text?.digest !== round.proposal.text?.digest ||
        before.proposal.extendTo !== round.proposal.extendTo,
      proposal(before),
      proposal(round),
    ),
    answered: round.answers.map(({ item }) => item),
  };
}

const differs = (is: boolean, before: string | null, after: string | null) => (is ? { before, after } : null);
