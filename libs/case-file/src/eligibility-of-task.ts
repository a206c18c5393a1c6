import { type PostId, streamOf } from '#libs/kernel';
import { eligibilityFor, type EligibilitySnapshot, type PostState } from '#libs/directory';
import { delegableAct, standardsOf } from './authority-over-task.js';
import type { Task } from './case-file.js';
import type { Draft } from './draft.js';
import { holdersOfOtherSteps, mayNotSign, otherStepPosts, stepOf } from './separation.js';

/** Who could sign a task now if it were offered to these posts beside its own. */
export function eligibilityOf(
  draft: Draft,
  task: Omit<Task, 'collective'> & Readonly<{ collective?: Task['collective'] | undefined }>,
  offeredTo: readonly PostId[] = task.offeredTo,
): EligibilitySnapshot {
  const { basis, file } = draft;
  const judging = { ...basis, file };
  const step = stepOf(basis, task);
  const exclude = mayNotSign(file, draft.request(task.request), step);
  // Only who acts for another can hold a step beside this one; most tasks ask nobody to.
  const forAnother =
    offeredTo.length > 0 || basis.look.at<PostState>(streamOf.post(task.post)).delegations.length > 0;
  return eligibilityFor({
    ...standardsOf(judging, task),
    post: task.post,
    alsoOfferedTo: [...offeredTo, ...(task.collective?.members ?? [])],
    act: delegableAct(judging, task),
    exclude: forAnother
      ? [...exclude, ...holdersOfOtherSteps(basis, task, otherStepPosts(judging, task))]
      : exclude,
  });
}
