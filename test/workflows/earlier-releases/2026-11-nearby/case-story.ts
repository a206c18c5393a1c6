import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertMemo, upsertSearchAttributes } from '@temporalio/workflow';
import type { CasePlan, ComingWakeUp } from '../../../../workflows/src/contract.js';
import type { NewsInbox } from '../2026-11/news-inbox.js';

const stageKey = defineSearchAttributeKey('CountersignStage', 'KEYWORD');
const unitKey = defineSearchAttributeKey('CountersignUnit', 'KEYWORD');
const nextDeadlineKey = defineSearchAttributeKey('CountersignNextDeadline', 'DATETIME');

function upsert(changes: SearchAttributeUpdatePair[]): void {
  if (changes.length > 0) upsertSearchAttributes(changes);
}

/** One line for a timer: the limit, its article and the instant. */
export const wakeUpLine = ({ name, source, at, kind }: ComingWakeUp) =>
  `${name.zh} ${name.en} [${source}] ${kind} ${at}`;

/**
 * Tells the case's story on Temporal's own page: search attributes, memo and current details. Each stage is
 * entered by an upsert of its own, so that the history alone shows the way the case took, also when several
 * were passed between two looks.
 */
export class CaseStory {
  #stagesTold = 0;
  #deadlineTold: string | null | undefined;
  #memoTold = '';

  /** @param together what changes at one look goes in one upsert, but for further stages */
  constructor(private readonly together: boolean) {}

  tell(plan: CasePlan, inbox: NewsInbox): void {
    const changes: SearchAttributeUpdatePair[] = [];
    if (this.#deadlineTold === undefined) changes.push({ key: unitKey, value: plan.unit });
    const deadline = plan.nextWakeUps[0]?.at ?? null;
    const stages = plan.stages.slice(this.#stagesTold).map(({ stage }) => ({ key: stageKey, value: stage }));
    this.#stagesTold = Math.max(this.#stagesTold, plan.stages.length);
    const deadlineChange: SearchAttributeUpdatePair[] =
      deadline === (this.#deadlineTold ?? null)
        ? []
        : [{ key: nextDeadlineKey, value: deadline === null ? null : new Date(deadline) }];
    if (this.together) {
      const [first, ...further] = stages;
      upsert([...changes, ...(first ? [first] : []), ...deadlineChange]);
      for (const stage of further) upsert([stage]);
    } else {
      for (const change of [...changes, ...stages, ...deadlineChange]) upsert([change]);
    }
    this.#deadlineTold = deadline;
    this.#tellMemo(plan, inbox);
    setCurrentDetails(pageOf(plan, inbox));
  }

  #tellMemo(plan: CasePlan, inbox: NewsInbox): void {
    const memo = {
      stages: plan.stages.map(({ stage, at }) => `${stage} ${at}`),
      pendingSigners: plan.pendingSigners.map(
        ({ posts, officers, step }) => `${posts[0] ?? ''}: ${step.en} (${officers.join(', ')})`,
      ),
      closed: plan.closed ? `${plan.closed.as} ${plan.closed.at}` : '',
      ignoredSignals: inbox.ignoredCount,
      lastIgnored: inbox.ignored.at(-1) ?? null,
    };
    const text = JSON.stringify(memo);
    if (text !== this.#memoTold) upsertMemo(memo);
    this.#memoTold = text;
  }
}

function pageOf(plan: CasePlan, inbox: NewsInbox): string {
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? [`### ${title}`, ...lines.map((line) => `- ${line}`)] : [];
  return [
    `Log position ${plan.version}${plan.closed ? `, closed ${plan.closed.at} as ${plan.closed.as}` : ''}`,
    ...list(
      'Stages',
      plan.stages.map(({ name, at, version }) => `${name.zh} ${name.en}: ${at}, event ${version}`),
    ),
    ...list(
      'Waiting for signatures',
      plan.pendingSigners.map(
        ({ link, step, posts, officers, dueAt, overdue }) =>
          `${link.zh} · ${step.zh} (${step.en}): ${posts.join(', ')} (${officers.join(', ')}), due ${dueAt}${overdue ? ', overdue' : ''}`,
      ),
    ),
    ...list('Next wake-ups', plan.nextWakeUps.map(wakeUpLine)),
    ...list(
      `Ignored signals: ${inbox.ignoredCount}`,
      inbox.ignored.map(({ signal, because, at }) => `${signal}: ${because}, ${at}`),
    ),
  ].join('\n');
}
