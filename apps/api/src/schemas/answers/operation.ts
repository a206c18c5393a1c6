import { z } from 'zod';
import { id, instant, named, names, page, version, digest } from './words.js';
import { receipt } from './acknowledgements.js';

export const live = named('Live', { status: z.literal('live') });

export const ready = named('Ready', {
  /** `degraded`: Temporal is away, and signing goes on. */
  status: z.enum(['ready', 'degraded']),
  parts: z.strictObject({ postgres: z.literal('up'), temporal: z.enum(['up', 'down', 'not-configured']) }),
  simulated: z.boolean(),
});

export const problemText = named('ProblemText', {
  code: z.string(),
  type: z.string(),
  status: z.int(),
  title: names,
});
export const problemTextPage = page('ProblemTextPage', problemText);

const simulation = {
  simulated: z.literal(true),
  origin: z.string(),
  now: instant,
  /** It stands still until moved again. */
  held: z.boolean(),
};
export const simulationView = named('SimulationView', simulation);
export const simulationAdvanced = named('SimulationAdvanced', {
  ...simulation,
  to: instant,
  /** How many wake-ups ran on the way. */
  woken: z.int(),
  version,
  receipt,
});

const procedure = {
  id,
  name: names,
  versions: z.array(z.strictObject({ version, digest, effectiveFrom: z.string().meta({ format: 'date' }) })),
};
export const procedurePage = page('ProcedurePage', named('ProcedureSummary', procedure));
export const procedureView = named('ProcedureView', {
  ...procedure,
  /** What `facts` of a new case must be. */
  facts: z.record(z.string(), z.unknown()),
  /** The definition file as published. */
  definition: z.record(z.string(), z.unknown()),
});
export const procedureCheck = named('ProcedureCheck', {
  /** The definition that the file says; null when it has faults. */
  definition: z.record(z.string(), z.unknown()).nullable(),
  /** By which whoever has read it names it to whoever publishes it. */
  digest: digest.nullable(),
  /** Its version is the one that comes next, so that it could be published. */
  next: z.boolean(),
  faults: z.array(z.strictObject({ line: z.int(), pointer: z.string(), message: z.string() })),
});
