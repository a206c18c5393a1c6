import { BrokenInvariant, type PostId, streamOf } from '#libs/kernel';
import { eligibilityFor, type EligibilitySnapshot, type PostState } from '#libs/directory';
import { delegableAct, type Judging, standardsOf } from './authority-over-task.js';
import type { Task } from './case-file.js';
import { holdersOfOtherSteps, mayNotSign, otherStepPosts, stepOf } from './separation.js';

/** A task, or one that is only thought of as having a single signer. */
type Asked = Omit<Task, 'collective'> & Readonly<{ collective?: Task['collective'] | undefined }>;

/** Who could sign a task now if it were offered to these posts beside its own. */
export function eligibilityOf(
  judging: Judging,
  task: Asked,
  offeredTo: readonly PostId[] = task.offeredTo,
): EligibilitySnapshot {
  const { file, look } = judging;
  const request = file.requests[task.request];
  if (!request) throw new BrokenInvariant(`task ${task.id} has no request`);
  const exclude = mayNotSign(file, request, stepOf(judging, task));
  // Only who acts for another can hold a step beside this one; most tasks ask nobody to.
  const forAnother =
    offeredTo.length > 0 || look.at<PostState>(streamOf.post(task.post)).delegations.length > 0;
  return eligibilityFor({
    post: task.post,
    alsoOfferedTo: [...offeredTo, ...(task.collective?.members ?? [])],
    act: delegableAct(judging, task),
    exclude: forAnother
      ? [...exclude, ...holdersOfOtherSteps(judging, task, otherStepPosts(judging, task))]
      : exclude,
    ...standardsOf(judging, task),
  });
}
