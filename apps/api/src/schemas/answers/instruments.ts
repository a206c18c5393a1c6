import { z } from 'zod';
import { receipt } from './acknowledgements.js';
import { digest, id, named, names, page, version } from './words.js';

export const instrumentForms = page(
  'InstrumentForms',
  named('InstrumentForm', {
    document: id,
    title: z.string(),
    per: z.enum(['subject', 'case']),
    /** The link whose approval it needs. */
    approved: id.nullable(),
    numbered: z.boolean(),
    fields: z.array(z.strictObject({ id, name: names, required: z.boolean(), known: z.boolean() })),
  }),
);

export const producedInstrument = named('ProducedInstrument', {
  id,
  digest,
  document: id,
  /** Under which it is issued; null for what is not numbered. */
  number: z.string().nullable(),
  version,
  receipt,
});
