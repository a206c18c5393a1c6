import { z } from 'zod';
import { digest, id, instant, named, names, openText } from './words.js';

const elementState = z.enum(['proved', 'unproved', 'reopened', 'removed']);

const gateCharge = named('GateCharge', {
  charge: id,
  subject: id,
  offence: id.nullable(),
  /** Null: stated in the case, and this reader may not see its words. */
  name: names.nullable(),
  elements: z.array(
    named('GateElement', {
      element: id,
      name: names.nullable(),
      state: elementState,
      citations: z.array(
        z.strictObject({ material: digest, pages: z.array(z.int()), admissible: z.boolean() }),
      ),
    }),
  ),
});

const standing = named('EvidenceStanding', {
  material: digest,
  state: z.enum(['questioned', 'excluded', 'admitted']),
  ground: id,
  name: names,
  source: z.string(),
  at: instant,
  request: id.nullable(),
});

export const evidenceView = named('EvidenceGate', {
  /** Every suspect still to be dealt with is charged, and every element proved. */
  open: z.boolean(),
  charges: z.array(gateCharge),
  uncharged: z.array(id),
  unproved: z.array(z.strictObject({ charge: id, element: id, state: elementState })),
  standings: z.array(standing),
});

const hands = named('Hands', {
  officer: id.optional(),
  party: id.optional(),
  name: openText.optional(),
});

const item = named('PropertyItem', {
  id,
  list: id,
  description: openText,
  quantity: z.int(),
  counted: z.int().nullable(),
  keeper: hands,
  chain: z.array(
    z.strictObject({ from: hands.nullable(), to: hands, at: instant, document: digest.nullable() }),
  ),
  disposed: z
    .strictObject({ as: id, name: names, to: hands.nullable(), at: instant, document: digest })
    .nullable(),
});

const list = named('PropertyList', {
  id,
  taking: id,
  name: names,
  list: digest,
  from: id.nullable(),
  at: instant,
  approval: id.nullable(),
  commander: id.nullable(),
  officers: z.array(id),
  witness: openText,
  counted: z
    .strictObject({
      at: instant,
      unlisted: z.array(z.strictObject({ description: openText, quantity: z.int() })),
    })
    .nullable(),
});

export const propertyView = named('PropertyView', {
  settled: z.boolean(),
  lists: z.array(list),
  items: z.array(item),
  differences: z.array(z.strictObject({ list: id, item: id.nullable(), listed: z.int(), counted: z.int() })),
});
