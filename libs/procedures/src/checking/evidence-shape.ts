import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case');
const names = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const source = z.string().min(1);

const element = z.strictObject({
  id,
  name: names,
  appraised: z.strictObject({ record: id, results: z.array(id).min(1) }).optional(),
});

export const evidenceShape = z.strictObject({
  offences: z.array(
    z.strictObject({
      id,
      name: names,
      recorded: z.boolean().optional(),
      elements: z.array(element).min(1),
      source,
    }),
  ),
  proofs: z.array(id).min(1),
  exclusions: z.array(z.strictObject({ id, name: names, curable: z.boolean(), source })).min(1),
});

export const propertyShape = z.strictObject({
  takings: z.array(
    z.strictObject({ id, name: names, link: id, atScene: z.boolean().optional(), document: id, source }),
  ),
  disposals: z.array(z.strictObject({ id, name: names, document: id, source })).min(1),
  difference: z.strictObject({ because: names, source }),
});
