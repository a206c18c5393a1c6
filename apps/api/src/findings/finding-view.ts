import type { CaseFile, Finding } from '#libs/case-file';
import type { OpenedId } from '#libs/kernel';
import type { OpenText } from '../texts/open-texts.js';

/** A finding with its words, and with the signatures that missed it by name. */
export function findingView(finding: Finding, file: CaseFile, open: OpenText) {
  const { problem, requirement, urged, answers, rechecks, missedBy, ...rest } = finding;
  return {
    ...rest,
    problem: open(problem),
    requirement: open(requirement),
    urged: urged.map(({ note, ...urging }) => ({ ...urging, note: open(note) })),
    answers: answers.map(({ answer, ...answered }) => ({ ...answered, answer: open(answer) })),
    rechecks: rechecks.map((recheck) => ({
      ...recheck,
      note: open(recheck.note),
      requirement: open(recheck.requirement),
    })),
    missedBy: missedBy.flatMap((signature) => signatureNamed(file, finding.request, signature)),
  };
}

function signatureNamed({ requests }: CaseFile, request: OpenedId | null, signature: OpenedId) {
  const rounds = (request && requests[request]?.rounds) || [];
  return rounds.flatMap(({ round, signatures }) =>
    signatures
      .filter(({ id }) => id === signature)
      .map(({ officer, step }) => ({ signature, officer, step, round })),
  );
}
