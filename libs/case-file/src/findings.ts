import type { OfficerId, OpenedId, PostId, Sealed } from '#libs/kernel';
import { recipientsFor } from '#libs/procedures/interpreter';
import type { Finding, Task } from './case-file.js';
import type { NewFinding } from './commands.js';
import type { Draft } from './draft.js';
import type { FindingRaised, RectificationItem } from './events.js';
import { itemsNamed } from './fold/finding-events.js';
import type { Judged } from './judged.js';

type Beside = Pick<
  FindingRaised['data'],
  'request' | 'round' | 'link' | 'subject' | 'step' | 'signature' | 'by'
>;

/** Records a problem pointed out. Whoever handles the case mends it, unless somebody else is named. */
export function raise(draft: Draft, found: NewFinding, beside: Beside, item: string | null = null): OpenedId {
  const { material, page, line, checklist, rule, problem, requirement, mender, dueAt } = found;
  return draft.record({
    type: 'FindingRaised',
    data: {
      ...beside,
      item,
      material,
      page,
      line,
      checklist,
      rule,
      problem,
      requirement,
      mender: mender.length > 0 ? mender : recipientsFor(['handlers'], draft.file),
      dueAt,
    },
  });
}

/**
 * What a signature says of problems, beside its decision: those it points out, and what became of the ones that its
 * step pointed out before. With a return, an item named as before is still open and the others that were answered are
 * closed; with another decision all of them are.
 */
export function findingsOf(draft: Draft, judged: Judged, signature: OpenedId): void {
  const { data, officer: by, task, request, round } = judged;
  const listed = data.decision === 'return' ? data.rectification : [];
  for (const finding of Object.values(draft.file.findings)) {
    if (finding.request !== request.id || finding.item === null || finding.status === 'closed') continue;
    const item = listed.find(({ id }) => id === finding.item);
    const outcome = item ? 'still-open' : answeredTo(finding, task) ? 'closed' : null;
    if (outcome === null) continue;
    const requirement = item?.requirement ?? null;
    const dueAt = item ? data.rectifyBy : null;
    draft.record({
      type: 'FindingRechecked',
      data: { finding: finding.id, by, signature, outcome, note: null, requirement, dueAt },
    });
  }
  const { id, link, subject } = request;
  const beside = { request: id, round: round.round, link, subject, step: task.step, signature, by };
  for (const item of listed) {
    if (itemsNamed(draft.file, id, [item.id]).length === 0)
      raise(draft, ofItem(item, data.rectifyBy), beside, item.id);
  }
  for (const found of data.findings ?? []) raise(draft, found, beside);
}

const answeredTo = ({ status, step }: Finding, task: Task): boolean =>
  status === 'answered' && step === task.step;

function ofItem(item: RectificationItem, dueAt: NewFinding['dueAt']): NewFinding {
  const { requirement, material, page, checklist, line = null, rule = null } = item;
  const problem: Sealed | null = null;
  const mender: readonly (PostId | OfficerId)[] = [];
  return { material, page, line, checklist, rule, problem, requirement, mender, dueAt };
}

/** Is it an item of a list that a return still waits to have answered as a whole? */
export const inPendingReturn = ({ file }: Pick<Draft, 'file'>, { request, item }: Finding): boolean => {
  const asked = request && file.requests[request];
  if (!asked || asked.status !== 'returned' || item === null) return false;
  return asked.rectification?.items.some(({ id }) => id === item) ?? false;
};
