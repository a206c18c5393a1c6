import { type OfficerId, type OpenedId, type Refused, refuse } from '#libs/kernel';
import { authorityOver } from './authority-over-task.js';
import type { Task } from './case-file.js';
import type { CaseRefusal } from './refusals.js';
import { concernedIn } from './repair-asked.js';
import { isRefused, type OnCase, type Ruling, taskIn } from './started-case.js';
import { handlingIn, signaturesKeptApart, signaturesOfOtherSteps, stepOf } from './separation.js';

/** An act that would change nothing is refused: every accepted command leaves an event. */
export const taskAlreadySo: Refused<CaseRefusal> = refuse({
  code: 'already-done',
  because: { zh: '任务已是该状态', en: 'The task is in that state already' },
  source: 'countersign',
});

/** @refuses unknown-task, step-not-open */
export function openTaskIn(
  { file }: OnCase,
  { task: id }: Readonly<{ task: OpenedId }>,
): Task | Refused<CaseRefusal> {
  const task = taskIn(file, id);
  if (isRefused(task) || task.status === 'open') return task;
  return refuse({ code: 'step-not-open', status: task.status });
}

/** A collective step is everybody's who votes in it: nobody takes it for himself. @refuses not-permitted */
export const ownTask = ({ collective }: Task): Ruling =>
  collective ? refuse({ code: 'not-permitted', needs: 'a task of one signer' }) : null;

/** Whoever could not sign cannot work on the task either. */
export function workerRuling(task: Task, officer: OfficerId, basis: OnCase): Ruling {
  const { file } = basis;
  const request = file.requests[task.request];
  if (handlingIn(file).includes(officer)) return refuse({ code: 'proposer-may-not-sign' });
  const his = (given: { officer: OfficerId }) => given.officer === officer;
  const earlier = request && signaturesOfOtherSteps(request, task.step).find(his);
  if (earlier) return refuse({ code: 'already-signed-in-link', step: earlier.step });
  if (concernedIn(file).includes(officer)) return refuse({ code: 'concerned', officer });
  const authority = authorityOver(task, officer, basis);
  if (!authority.ok) return authority;
  const apart = signaturesKeptApart(file, stepOf(basis, task)).find(his);
  return apart ? refuse({ code: 'already-signed-in-link', step: apart.step }) : null;
}
