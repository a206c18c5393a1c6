import { assertNever, type OfficerId, type OpenedId } from '#libs/kernel';
import type { CaseFile, Finding } from '../case-file.js';
import type {
  FindingAnswered,
  FindingOverdue,
  FindingRaised,
  FindingRechecked,
  FindingUrged,
  RectificationOverdue,
  RoundSubmitted,
} from '../events.js';
import type { Revision } from './revision.js';

export type OfFinding = FindingRaised | FindingAnswered | FindingRechecked | FindingUrged | FindingOverdue;

/** Folds the life of a finding: raised, urged, answered, looked at again. Whatever was late stays recorded. */
export function foldOfFinding(revision: Revision, event: OfFinding): void {
  const { recordedAt: at } = revision.place;
  switch (event.type) {
    case 'FindingRaised':
      return revision.put('findings', revision.id, raised(revision, event.data));
    case 'FindingAnswered': {
      const { finding, by, answer, materials } = event.data;
      return answered(revision, finding, { at, by, round: null, answer, materials });
    }
    case 'FindingRechecked': {
      const { finding, by, signature, outcome, note, requirement, dueAt } = event.data;
      const recheck = { at, by, signature, outcome, note, requirement };
      return revision.change('findings', finding, ({ rechecks, ...kept }) => ({
        rechecks: [...rechecks, recheck],
        ...(outcome === 'closed'
          ? { status: 'closed' }
          : { status: 'open', requirement: requirement ?? kept.requirement, dueAt, overdue: false }),
      }));
    }
    case 'FindingUrged': {
      const { finding, by, notified, note } = event.data;
      return revision.change('findings', finding, ({ urged }) => ({
        urged: [...urged, { at, by, notified, note }],
      }));
    }
    case 'FindingOverdue':
      return late(revision, event.data.finding, event.data);
    default:
      return assertNever(event);
  }
}

/** The items of a return are answered by the next round. */
export function answeredByRound(
  revision: Revision,
  { request, round, answers, materials }: RoundSubmitted['data'],
  by: OfficerId,
): void {
  const { recordedAt: at } = revision.place;
  for (const { item, answer } of answers) {
    for (const { id } of itemsNamed(revision.file, request, [item]))
      answered(revision, id, { at, by, round, answer, materials });
  }
}

/** The list of a return fell due unanswered, and with it each of its items. */
export function rectificationLate(
  revision: Revision,
  { request, items, dueAt, notified }: RectificationOverdue['data'],
): void {
  for (const { id } of itemsNamed(revision.file, request, items)) late(revision, id, { dueAt, notified });
}

/** Findings behind these items of a request's rectification lists, as far as they are not closed. */
export const itemsNamed = (
  file: Pick<CaseFile, 'findings'> | null,
  request: OpenedId,
  items: readonly string[],
): readonly Finding[] =>
  Object.values(file?.findings ?? {}).filter(
    (finding) =>
      finding.request === request &&
      finding.item !== null &&
      items.includes(finding.item) &&
      finding.status !== 'closed',
  );

function answered(revision: Revision, finding: OpenedId, answer: Finding['answers'][number]): void {
  revision.change('findings', finding, ({ answers }) => ({
    answers: [...answers, answer],
    status: 'answered',
  }));
}

function late(
  revision: Revision,
  finding: OpenedId,
  { dueAt, notified }: Pick<FindingOverdue['data'], 'dueAt' | 'notified'>,
): void {
  const { recordedAt: at } = revision.place;
  revision.change('findings', finding, ({ urged, delays }) => ({
    overdue: true,
    delays: [...delays, dueAt],
    urged: [...urged, { at, by: null, notified, note: null }],
  }));
}

/** Missed by whoever had approved the same round before: those signatures are linked to it for life. */
function raised(revision: Revision, data: FindingRaised['data']): Finding {
  const { request, round, by } = data;
  const signatures = (request && revision.file?.requests[request]?.rounds) || [];
  const missedBy = signatures
    .filter((kept) => kept.round === round)
    .flatMap((kept) => kept.signatures)
    .filter(({ decision, lapsed, officer }) => decision === 'approve' && !lapsed && officer !== by)
    .map(({ id }) => id);
  return {
    ...data,
    id: revision.id,
    raisedAt: revision.place.recordedAt,
    status: 'open',
    overdue: false,
    delays: [],
    urged: [],
    answers: [],
    rechecks: [],
    missedBy,
  };
}
