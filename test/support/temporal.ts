import { serverOfRun, type TemporalOfRun } from './run-servers.js';

/** A real Temporal server, shared by the specs of this Jest run: use task queues and workflow ids of your own. */
export type TestTemporal = TemporalOfRun;

/**
 * The run's Temporal server, started when first asked for. It can skip time: `updateWorkflowExecutionOptions` with a
 * `timeSkippingConfig`. Without a cached binary the first call of all takes minutes: `npm test` fetches it before.
 */
export const testTemporal = (): Promise<TestTemporal> => serverOfRun<TemporalOfRun>('temporal');
