import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case');
const rule = {
  id,
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  checklist: z.string().min(1),
  source: z.string().min(1),
};
const ids = z.array(id).min(1);
const yes = z.literal(true);

export const checksShape = z.array(
  z.union([
    z.strictObject({ ...rule, clocksKept: ids }),
    z.strictObject({ ...rule, dutiesDone: ids }),
    z.strictObject({ ...rule, documentsFiled: ids }),
    z.strictObject({ ...rule, approvedBefore: z.strictObject({ link: id, record: id }) }),
    z.strictObject({ ...rule, officersEnough: yes }),
    z.strictObject({ ...rule, rightsTold: yes }),
    z.strictObject({ ...rule, recordingsWhole: yes }),
    z.strictObject({ ...rule, elementsProved: yes }),
    z.strictObject({ ...rule, evidenceDecided: yes }),
    z.strictObject({ ...rule, propertyAgrees: yes }),
    z.strictObject({ ...rule, propertySettled: yes }),
    z.strictObject({ ...rule, submissionsAnswered: ids }),
    z.strictObject({ ...rule, instrumentsFiled: yes }),
  ]),
);
