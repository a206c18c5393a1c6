/**
 * What a case's workflow and the worker say to each other. Types, and the few names both sides must spell alike;
 * nothing here decides anything, so the law and the deciders change without touching a running workflow.
 */

export const caseTaskQueue = 'countersign-cases';
export const caseWorkflowType = 'caseWorkflow';
const idPrefix = 'case/';
export const caseWorkflowId = (caseId: string) => `${idPrefix}${caseId}`;
export const caseOfWorkflow = (workflowId: string) => workflowId.slice(idPrefix.length);
export const newsSignal = 'news';
export const stateQuery = 'state';

type BothNames = Readonly<{ zh: string; en: string }>;

/** A sign-off as the relay names it. `version` is that of its event in the case's stream. */
export type SignOffNews = Readonly<{
  task: string;
  step: string;
  officer: string;
  decision: 'approve' | 'return' | 'refuse' | 'abstain';
  version: number;
}>;

/**
 * News for a case's workflow, never a fact: it says where in the log to look. Whatever it names is confirmed
 * from the log, and what the log does not have moves nothing.
 *
 * @property position version that the case's stream has reached, as far as the sender knows
 * @property facts other events since the last news, named so that Temporal's own page tells the story
 * @property because who sends it: the relay, a clock that was moved, the sweep, or `rebuild`
 */
export type CaseNews = Readonly<{
  position: number;
  signOffs: readonly SignOffNews[];
  facts?: readonly Readonly<{ type: string; version: number }>[];
  because?: 'recorded' | 'clock-advanced' | 'sweep' | 'rebuild';
}>;

/** Why a signal moved nothing. */
export type IgnoredBecause =
  'unknown-signal' | 'malformed' | 'position-not-in-log' | 'sign-off-not-in-log' | 'fact-not-in-log';

export type StageReached = Readonly<{ stage: string; name: BothNames; at: string; version: number }>;

export type PendingSigner = Readonly<{
  task: string;
  link: BothNames;
  step: BothNames;
  /** The post whose task it is, then those it is offered to. */
  posts: readonly string[];
  /** Who could have signed when it was last offered. */
  officers: readonly string[];
  dueAt: string;
  overdue: boolean;
}>;

/** What falls due by itself. `name` is the limit's, `source` its article. */
export type ComingWakeUp = Readonly<{
  at: string;
  kind: string;
  id: string;
  name: BothNames;
  source: string;
}>;

/**
 * The log folded for one case.
 *
 * @property version the case's stream at that moment
 * @property nextWakeUps soonest first, at most ten
 * @property untilNextMs by the log's clock, 0 when overdue; null when nothing waits or the clock stands still
 * @property verdicts one for each piece of news heard, in order; null: confirmed
 */
export type CasePlan = Readonly<{
  version: number;
  unit: string;
  stages: readonly StageReached[];
  pendingSigners: readonly PendingSigner[];
  nextWakeUps: readonly ComingWakeUp[];
  untilNextMs: number | null;
  closed: Readonly<{ as: string; at: string }> | null;
  verdicts: readonly (IgnoredBecause | null)[];
}>;

/** What a wake-up recorded, as `Type@version`; empty when nothing was due. */
export type WakeResult = Readonly<{ recorded: readonly string[] }>;

export type CaseActivities = Readonly<{
  /** Folds the log and confirms what was heard. Null: the log knows no such case. */
  plan(asked: Readonly<{ caseId: string; heard: readonly CaseNews[] }>): Promise<CasePlan | null>;
  /** Asks the decider to record everything that has fallen due. Idempotent. */
  wake(asked: Readonly<{ caseId: string }>): Promise<WakeResult>;
}>;

export type IgnoredSignal = Readonly<{ signal: string; because: IgnoredBecause; at: string; says: string }>;

/** What a run hands to the next. */
export type CarriedOver = Readonly<{
  heard: readonly CaseNews[];
  confirmedPosition: number;
  fruitless: number;
  ignoredCount: number;
  ignored: readonly IgnoredSignal[];
}>;

export type CaseWorkflowResult = Readonly<{
  position: number;
  stages: readonly string[];
  closed: CasePlan['closed'];
  ignoredSignals: number;
}> | null;

/** Answer of the query `state`. */
export type CaseWorkflowState = Readonly<{
  caseId: string;
  /** Version of the case's stream at the last look; 0 before the first. */
  position: number;
  /** The furthest position that a confirmed signal named. */
  confirmedPosition: number;
  stage: string | null;
  stages: readonly StageReached[];
  pendingSigners: readonly PendingSigner[];
  nextWakeUps: readonly ComingWakeUp[];
  /** What the armed timer waits for; null when only news can wake the case. */
  waitingFor: string | null;
  closed: CasePlan['closed'];
  ignoredSignals: readonly IgnoredSignal[];
  /** All of them, also those no longer listed. */
  ignoredSignalCount: number;
}>;
