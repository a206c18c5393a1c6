import { questionKinds, type Parameters, type QuestionKind } from '@/api/questions';

/** A field of a question's form. */
export type Field =
  | 'from'
  | 'until'
  | 'unit'
  | 'link'
  | 'officer'
  | 'handler'
  | 'withinSeconds'
  | 'unseen'
  | 'decision'
  | 'steps'
  | 'atLeast'
  | 'ground';

/** Which fields a question has, the telling ones first. */
export const fieldsOf: Readonly<Record<QuestionKind, readonly Field[]>> = {
  'reading-time': [
    'withinSeconds',
    'unseen',
    'decision',
    'officer',
    'handler',
    'unit',
    'link',
    'from',
    'until',
  ],
  pairs: ['atLeast', 'steps', 'officer', 'handler', 'unit', 'link', 'from', 'until'],
  'never-returned': ['atLeast', 'officer', 'unit', 'link', 'from', 'until'],
  'outside-authority': ['ground', 'officer', 'handler', 'unit', 'link', 'from', 'until'],
};

/** What a question is asked with when nothing is said. */
const firstAsked: Readonly<Record<QuestionKind, Parameters>> = {
  'reading-time': { withinSeconds: 60 },
  pairs: { atLeast: 2 },
  'never-returned': { atLeast: 10 },
  'outside-authority': {},
};

export const numbers: ReadonlySet<Field> = new Set(['withinSeconds', 'atLeast']);

export type QuestionSearch = Readonly<Partial<Record<Field, string>> & { inquiry?: string; asked?: string }>;

export const isQuestionKind = (kind: string): kind is QuestionKind =>
  (questionKinds as readonly string[]).includes(kind);

/** The parameters that an address says; nothing said yet: those a question begins with. */
export function parametersOf(kind: QuestionKind, search: QuestionSearch): Parameters {
  if (search.asked === undefined && fieldsOf[kind].every((field) => search[field] === undefined))
    return firstAsked[kind];
  return Object.fromEntries(
    fieldsOf[kind].flatMap((field) => {
      const value = search[field];
      return value === undefined ? [] : [[field, numbers.has(field) ? Number(value) : value] as const];
    }),
  );
}

/** An address that asks with these and nothing else. */
export const searchOf = (parameters: Parameters, inquiry?: string): QuestionSearch => ({
  ...Object.fromEntries(Object.entries(parameters).map(([field, value]) => [field, String(value)])),
  asked: 'yes',
  ...(inquiry !== undefined && { inquiry }),
});
