import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CaseCommands, StreamCache } from '#libs/case-commands';
import type { LogClock } from '#libs/event-log';
import { streamOf, type Duration } from '#libs/kernel';
import { dueOf, kindsOf } from '#libs/procedures/interpreter';
import { readDuration, type Calendar } from '#libs/statutory-clocks';
import { LOG_CLOCK } from '../engine/tokens.js';
import { Problem } from '../problems/problem.js';
import { id, instant } from '../schemas/basics.js';

const spansMax = 50;

/** Once or several times in a query. */
const several = <Item extends z.ZodType>(item: Item) =>
  z
    .union([item, z.array(item).max(spansMax)])
    .transform((given) => (Array.isArray(given) ? given : [given]) as z.output<Item>[]);

/** What a limit can be asked about. What it comes to must be an instant too, whatever is added. */
const [earliest, latest] = ['1900', '3000'];
const computable = instant.refine(
  (given) => given >= earliest && given < latest,
  'is not of the years 1900 to 2999',
);

const span = z
  .string()
  .max(100)
  .transform((given) => given.split('/'))
  .pipe(z.tuple([computable, computable], 'is not {from}/{to}, two RFC 3339 instants'))
  .refine(([from, to]) => from < to, 'ends before it begins')
  .transform(([from, to]) => ({ from, to }));

export const dueQuery = z.strictObject({
  from: computable,
  /** @default criminal */
  procedure: id<string>().default('criminal'),
  ground: several(id<string>()).optional(),
  to: z
    .string()
    .refine((given) => readDuration(given) !== null, 'is not an ISO 8601 duration')
    .transform((given) => given as Duration)
    .optional(),
  inCustody: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  excluded: several(span).optional(),
  earlier: several(span).optional(),
});
export type DueQuery = z.output<typeof dueQuery>;

/** "Until when?", answered from the definition in force for whoever asks. */
@Injectable()
export class UntilWhen {
  constructor(
    private readonly cases: CaseCommands,
    private readonly streams: StreamCache,
    @Inject(LOG_CLOCK) private readonly clock: LogClock,
  ) {}

  /** @throws Problem unknown-procedure, unknown-clock, unknown-ground, unknown-length */
  async due(kind: string, { procedure, from, ground, to, inCustody, excluded, earlier }: DueQuery) {
    const published = await this.cases.definitions.inForce(procedure, this.clock.now());
    if (!published) throw new Problem('unknown-procedure', { procedure });
    const { definition, version, digest } = published;
    const calendar = await this.streams.state<Calendar>(streamOf.calendar(definition.calendar));
    const answer = dueOf(
      definition,
      {
        kind,
        from,
        ...(ground && { grounds: ground }),
        ...(to !== undefined && { to }),
        ...(inCustody !== undefined && { inCustody }),
        ...(excluded && { excluded }),
        ...(earlier && { earlier }),
      },
      calendar,
    );
    if (!('fault' in answer))
      return { ...answer, procedure, definition: { version, digest }, zone: definition.zone };
    if (answer.fault === 'unknown-kind')
      throw new Problem('unknown-clock', { procedure, kind, known: kindsOf(definition) });
    const { fault, ...facts } = answer;
    throw new Problem(fault, facts);
  }
}
