// The case workflow as it was at commit d2b8943, before looks were steady. Kept as it was released, as its elder is;
// the inbox had not changed between them.
import {
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  isCancellation,
  log as logger,
  patched,
  proxyActivities,
  proxyLocalActivities,
  setDefaultSignalHandler,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { CaseStory, wakeUpLine } from './case-story.js';
import { caseOfWorkflow, newsSignal, stateQuery } from '../../../../workflows/src/contract.js';
import type {
  CaseActivities,
  CasePlan,
  CarriedOver,
  CaseWorkflowResult,
  CaseWorkflowState,
} from '../../../../workflows/src/contract.js';
import { NewsInbox } from '../2026-11/news-inbox.js';

const log = proxyActivities<CaseActivities>({
  startToCloseTimeout: '10s',
  // For ever: while PostgreSQL is away there is nothing to tell, and the sweep stands behind.
  retry: { initialInterval: '200ms', maximumInterval: '10s' },
});

/** The look at the log inside the workflow's own task: Temporal keeps one marker instead of a task of its own. */
const nearby = proxyLocalActivities<Pick<CaseActivities, 'plan'>>({
  startToCloseTimeout: '3s',
  retry: { maximumAttempts: 1 },
});
/** Histories recorded before have activity tasks, and every upsert by itself. */
const looksNearby = 'looks-nearby';

const newsHeard = defineSignal<[unknown]>(newsSignal);
const stateAsked = defineQuery<CaseWorkflowState>(stateQuery);

/** How long a closed case stays for the relay's last news, so that its history names every sign-off. */
const lastNewsMs = 60_000;
/** A timer that fired while the log's clock saw nothing due (held, or behind) waits longer each time. */
const fruitlessWaitMs = (times: number) => (times === 0 ? 0 : Math.min(1_000 * 2 ** (times - 1), 60_000));

/**
 * Waits on behalf of the case that its id names. Decides nothing: every wake-up goes through the case's decider.
 *
 * @param handedOver by this workflow's own earlier run; whatever anyone else starts it with is not looked at
 */
export async function caseWorkflow(handedOver?: CarriedOver): Promise<CaseWorkflowResult> {
  const { workflowId, continuedFromExecutionRunId } = workflowInfo();
  const caseId = caseOfWorkflow(workflowId);
  const carried = continuedFromExecutionRunId === undefined ? undefined : handedOver;
  const inbox = new NewsInbox(() => new Date().toISOString(), carried);
  const story = new CaseStory(patched(looksNearby));
  let plan: CasePlan | null = null;
  let waitingFor: string | null = null;
  let fruitless = carried?.fruitless ?? 0;

  setHandler(newsHeard, (payload) => inbox.hear(newsSignal, payload));
  setDefaultSignalHandler((signal, ...payload) => inbox.ignore(signal, 'unknown-signal', payload));
  setHandler(stateAsked, () => stateOf(caseId, plan, inbox, waitingFor));

  for (;;) {
    const heard = inbox.take();
    const ignoredBefore = inbox.ignoredCount;
    plan = await look({ caseId, heard });
    if (!plan) return null;
    inbox.settle(newsSignal, heard, plan.verdicts);
    if (inbox.ignoredCount > ignoredBefore) logger.warn('Signal ignored', { latest: inbox.ignored.at(-1) });
    story.tell(plan, inbox);

    if (plan.closed && inbox.confirmedPosition >= plan.version && !inbox.hasNews)
      return resultOf(plan, inbox);
    if (workflowInfo().continueAsNewSuggested) {
      await continueAsNew<typeof caseWorkflow>(inbox.carry(fruitless));
    }

    const wait = waitOf(plan, fruitless);
    waitingFor = wait?.summary ?? null;
    const heardMore = await newsWithin(inbox, wait);
    waitingFor = null;
    if (heardMore) {
      fruitless = 0;
      continue;
    }
    if (plan.closed) return resultOf(plan, inbox);
    const { recorded } = await log.wake({ caseId });
    fruitless = recorded.length > 0 ? 0 : fruitless + 1;
  }
}

/** Looks at the log once, nearby; what fails there is asked, again and again, by an activity task that waits in Temporal. */
async function look(asked: Parameters<CaseActivities['plan']>[0]): Promise<CasePlan | null> {
  if (!patched(looksNearby)) return log.plan(asked);
  try {
    return await nearby.plan(asked);
  } catch (error) {
    if (isCancellation(error)) throw error;
    return log.plan(asked);
  }
}

type Wait = Readonly<{ ms: number; summary: string }>;

/** Null: nothing but news can wake this case. */
function waitOf(plan: CasePlan, fruitless: number): Wait | null {
  if (plan.closed) return { ms: lastNewsMs, summary: 'Closed; stays for the last news' };
  const next = plan.nextWakeUps[0];
  if (!next || plan.untilNextMs === null) return null;
  return { ms: Math.max(1, plan.untilNextMs, fruitlessWaitMs(fruitless)), summary: wakeUpLine(next) };
}

async function newsWithin(inbox: NewsInbox, wait: Wait | null): Promise<boolean> {
  if (wait) return inbox.hasNews || condition(() => inbox.hasNews, wait.ms, { summary: wait.summary });
  await condition(() => inbox.hasNews);
  return true;
}

const resultOf = (plan: CasePlan, inbox: NewsInbox): CaseWorkflowResult => ({
  position: plan.version,
  stages: plan.stages.map(({ stage }) => stage),
  closed: plan.closed,
  ignoredSignals: inbox.ignoredCount,
});

const stateOf = (
  caseId: string,
  plan: CasePlan | null,
  inbox: NewsInbox,
  waitingFor: string | null,
): CaseWorkflowState => ({
  caseId,
  position: plan?.version ?? 0,
  confirmedPosition: inbox.confirmedPosition,
  stage: plan?.stages.at(-1)?.stage ?? null,
  stages: plan?.stages ?? [],
  pendingSigners: plan?.pendingSigners ?? [],
  nextWakeUps: plan?.nextWakeUps ?? [],
  waitingFor,
  closed: plan?.closed ?? null,
  ignoredSignals: inbox.ignored,
  ignoredSignalCount: inbox.ignoredCount,
});
