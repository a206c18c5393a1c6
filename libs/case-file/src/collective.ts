import { eligibilityFor } from '#libs/directory';
import { BrokenInvariant, type Capacity, type OfficerId, type OpenedId, refuse } from '#libs/kernel';
import type { CollectiveRule } from '#libs/procedures';
import type { CaseFile, GivenSignature, Round, Task } from './case-file.js';
import type { CollectiveDecided } from './events.js';
import type { OnCase, Ruling } from './started-case.js';
import type { Judged } from './judged.js';
import { standardsOf } from './authority-over-task.js';
import { mayNotSign } from './separation.js';

/** Does he who signs in this capacity preside, so that his vote is the last and settles the step? */
export const presides = ({ post, collective }: Task, capacity: Pick<Capacity, 'post'>): boolean =>
  collective !== undefined && capacity.post === post;

/** Votes given on a task that still stand, in the order in which they were given. */
export const votesOn = ({ id }: Task, { signatures }: Round): readonly GivenSignature[] =>
  signatures.filter(({ task, vote, lapsed }) => task === id && vote !== undefined && !lapsed);

/** @refuses vote-required, vote-not-asked, reasons-required, minutes-required, quorum-not-reached */
export function voteRuling(judged: Judged, basis: OnCase, capacity: Capacity): Ruling {
  const { data, step, task, request } = judged;
  if (step.kind !== 'collective')
    return data.vote === undefined ? null : refuse({ code: 'vote-not-asked', step: step.id });
  if (data.vote === undefined) return refuse({ code: 'vote-required', step: step.id });
  if (data.reason === undefined) return refuse({ code: 'reasons-required' });
  if (!presides(task, capacity)) return null;
  const { quorum, minutes } = ruleOf(judged);
  if (minutes === true && minutesOf(basis.file, request.id, task).length === 0)
    return refuse({ code: 'minutes-required' });
  const voted = rollOf(judged, basis).counted.length + 1;
  return voted < quorum ? refuse({ code: 'quorum-not-reached', quorum, voted }) : null;
}

/** Would the chair's signature carry the matter, with the votes given so far? */
export function wouldCarry(judged: Judged, basis: OnCase): boolean {
  const votes = [...rollOf(judged, basis).counted.map(({ vote }) => vote), judged.data.vote];
  return timesIn(votes, 'for') > timesIn(votes, 'against');
}

const timesIn = <Value>(values: readonly Value[], value: Value): number =>
  values.filter((found) => found === value).length;

/** How the matter stands once the chair has signed. @param file the case with his signature recorded */
export function outcomeOf(judged: Judged, basis: OnCase, file: CaseFile): CollectiveDecided['data'] {
  const { officer, task, request, round, step } = judged;
  const roll = rollOf(judged, basis);
  const own = file.requests[request.id]?.rounds
    .find((kept) => kept.round === round.round)
    ?.signatures.slice(-1);
  const counted = [...roll.counted, ...(own ?? [])];
  const ofVote = (vote: GivenSignature['vote']): readonly OpenedId[] =>
    counted.filter((given) => given.vote === vote).map(({ id }) => id);
  const [inFavour, against] = [ofVote('for'), ofVote('against')];
  return {
    task: task.id,
    request: request.id,
    round: round.round,
    step: step.id,
    chair: officer,
    outcome: inFavour.length > against.length ? 'carried' : 'not-carried',
    quorum: ruleOf(judged).quorum,
    for: inFavour,
    against,
    abstained: ofVote('abstain'),
    notCounted: roll.notCounted,
    absent: roll.absent,
    minutes: minutesOf(file, request.id, task),
  };
}

type Roll = Readonly<{
  counted: readonly GivenSignature[];
  notCounted: CollectiveDecided['data']['notCounted'];
  absent: readonly OfficerId[];
}>;

/**
 * The members at this instant, and what the votes given so far are worth: he who has been recused or suspended since
 * does not count, for or against; who left his post after voting, or is named in the seal no more, had voted.
 */
function rollOf({ officer, task, request, round, step }: Judged, basis: OnCase): Roll {
  const members = task.collective?.members ?? [];
  const exclude = mayNotSign(basis.file, request, step);
  const { eligible, passedOver } = eligibilityFor({
    ...standardsOf(basis, task),
    post: task.post,
    alsoOfferedTo: members,
    exclude,
  });
  const counted: GivenSignature[] = [];
  const notCounted: { signature: OpenedId; because: string }[] = [];
  const votes = votesOn(task, round);
  for (const vote of votes) {
    const barred = passedOver.find(
      ({ officer: passed, because }) => passed === vote.officer && because !== 'not-named',
    );
    if (barred) notCounted.push({ signature: vote.id, because: barred.because });
    else counted.push(vote);
  }
  const voters = [officer, ...votes.map((vote) => vote.officer)];
  return { counted, notCounted, absent: eligible.filter((member) => !voters.includes(member)) };
}

/** Dialogue recorded on the request since the step was opened. */
export const minutesOf = ({ dialogue }: CaseFile, asked: OpenedId, { openedAt }: Task): readonly OpenedId[] =>
  dialogue.filter(({ request, at }) => request === asked && at >= openedAt).map(({ id }) => id);

function ruleOf({ step }: Judged): CollectiveRule {
  if (!step.collective) throw new BrokenInvariant(`the step ${step.id} has no members`);
  return step.collective;
}
