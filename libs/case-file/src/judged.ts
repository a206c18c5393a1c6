import type { OfficerId } from '#libs/kernel';
import type { StepRule } from '#libs/procedures';
import type { Request, Round, Task } from './case-file.js';
import type { SignOff } from './commands.js';

/** A signature being judged: the task, its request and the round that the request is in now. */
export type Judged = Readonly<{
  data: SignOff['data'];
  officer: OfficerId;
  task: Task;
  request: Request;
  round: Round;
  step: StepRule;
}>;
