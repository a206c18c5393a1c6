import { minutesOf, type Task } from '#libs/case-file';
import { linkRule, stepRule } from '#libs/procedures/interpreter';
import type { SeenCase } from '../access/access.js';

/** How a collective step is decided and where it stands; nothing for any other. */
export function votingIn({ file, published }: Pick<SeenCase, 'file' | 'published'>, task: Task) {
  const rule = stepRule(linkRule(published.definition, task.link), task.step).collective;
  if (!task.collective || !rule) return {};
  const { quorum, minutes = false } = rule;
  const minuted = minutesOf(file, task.request, task).length > 0;
  return { collective: { ...task.collective, quorum, minutesRequired: minutes, minuted } };
}
