import { randomBytes } from 'node:crypto';
import type { CaseId } from '#libs/kernel';

/** Crockford's letters, lower case: none is mistaken for another when read aloud. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** 80 random bits in 16 letters after `c`. A case's id tells nothing of its number, order or unit. */
export const newCaseId = () =>
  `c${Array.from(randomBytes(16), (byte) => letters[byte & 31]).join('')}` as CaseId;
