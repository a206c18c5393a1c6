import type { CaseView } from '#libs/client';
import { localText } from '../../../apps/demo/src/play/instants.js';

/** A case in a few readable lines: what the golden states are written in. */
export type Excerpt = Readonly<{
  stage: string | null;
  /** `transfer in-review, round 2`, in order of request. */
  requests: readonly string[];
  /** Who must sign: `legal/legal-reviewer: transfer`. */
  waitsFor: readonly string[];
  /** `legal-officer approve`, lapsed ones in parentheses: those of the last request. */
  signatures: readonly string[];
  /** `arrest-request p1 2026-03-09 00:00`, running ones only. */
  clocks: readonly string[];
  /** `release p1 2026-04-30 17:35`, open ones only. */
  duties: readonly string[];
  /** `p1 detention`. */
  measures: readonly string[];
  closed: string | null;
}>;

const words = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ');

export function excerptOf(view: CaseView): Excerpt {
  const last = view.requests.at(-1);
  return {
    stage: view.stage,
    requests: view.requests.map(
      ({ link, subject, status, rounds }) =>
        `${words(link, subject, status)}${rounds.length > 1 ? `, round ${rounds.length}` : ''}`,
    ),
    waitsFor: view.tasks
      .filter(({ status }) => status === 'open')
      .map(({ post, link, subject }) => `${post}: ${words(link, subject)}`)
      .sort(),
    signatures: (last?.rounds ?? []).flatMap(({ signatures }) =>
      signatures.map(({ officer, decision, lapsed }) =>
        lapsed ? `(${officer} ${decision})` : `${officer} ${decision}`,
      ),
    ),
    clocks: view.clocks
      .filter(({ status }) => status === 'running')
      .map(({ clock, subject, dueAt }) => words(clock, subject, localText(dueAt)))
      .sort(),
    duties: view.duties
      .filter(({ status }) => status === 'open')
      .map(({ duty, subject, dueAt }) => words(duty, subject, localText(dueAt)))
      .sort(),
    measures: view.subjects
      .flatMap(({ id, measure }) => (measure ? [`${id} ${measure.measure}`] : []))
      .sort(),
    closed: view.closed ? `${view.closed.as} by ${view.closed.answers}` : null,
  };
}
