import { z } from 'zod';
import { digest, id, instant, named, openText, page } from './words.js';

const recusal = {
  id,
  officer: id,
  raisedBy: z.enum(['self', 'party', 'complainant', 'superior']),
  party: id.nullable(),
  grounds: openText,
  complex: z.boolean(),
  decidedBy: z.enum(['leader', 'procuratorial-committee']),
  raisedAt: instant,
  /** Null: no limit binds the procuratorial committee. */
  dueAt: instant.nullable(),
  overdue: z.boolean(),
  status: z.enum(['undecided', 'recused', 'not-recused']),
  decidedAt: instant.nullable(),
  /** His signatures in the case before the decision, and what each is worth. */
  held: z.array(z.strictObject({ act: id, as: z.enum(['valid', 'void']) })),
  document: digest.nullable(),
};

export const recusalView = named('Recusal', recusal);
export const recusalPage = page('RecusalPage', named('CaseRecusal', { case: id, ...recusal }));
