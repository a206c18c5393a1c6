import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case');
const names = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const source = z.string().min(1);

export const interviewsShape = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        id,
        name: names,
        document: id,
        recorded: z.boolean(),
        fulfils: z.array(id).optional(),
        source,
      }),
    )
    .min(1),
  officers: z.strictObject({
    atLeast: z.int().min(1),
    exclusion: id,
    recordedSuffices: z.boolean().optional(),
  }),
  minors: z.strictObject({ exclusion: id }),
  recording: z.strictObject({
    whenFacts: z.array(z.strictObject({ fact: z.string().min(1), values: z.array(z.string()).min(1) })),
    because: names,
    source,
  }),
});

export const submissionsShape = z.array(
  z.strictObject({ id, name: names, answer: id.optional(), recuses: z.boolean().optional(), source }),
);

export const disclosureShape = z.strictObject({ from: id, protected: z.array(id), source });
