import type { EventLog } from '#libs/event-log';
import type { CaseActivities } from '../../../workflows/src/contract.js';
import type { SequencerRules } from '../database/leaf-order.js';

/** A bug planted through the seams of the model; the product's own code stays as it is. Empty: none. */
export type Mutation = Readonly<{
  /** What is wrong, in words. */
  bug?: string;
  /** The log as an API process or a worker reaches it. */
  wrapLog?: (log: EventLog, process: 'api' | 'worker') => EventLog;
  wrapActivities?: (activities: CaseActivities) => CaseActivities;
  sequencer?: Partial<SequencerRules>;
  /** The relay stores its place before it has sent the signals. */
  relayStoresPlaceFirst?: boolean;
  /** The first timer after continue-as-new is never armed. */
  losesTimerOfNextRun?: boolean;
  withoutSweep?: boolean;
}>;

export const soundProduct: Mutation = {};
