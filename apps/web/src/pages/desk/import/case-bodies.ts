import type { Field } from '@/parts/form/schema';
import { formWords } from '@/parts/form/words';
import type { Said } from './read-cases';

/** A case of the file as it is sent, right or wrong: the server alone judges it. */
export type Body = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A case of a file under the chosen procedure, unless it names its own, with its facts as the procedure has them. */
export function bodyOf({ case: given }: Said, procedure: string, fields: readonly Field[]): Body {
  const { facts } = given;
  return { procedure, ...given, facts: isObject(facts) ? factsOf(facts, fields) : (facts ?? {}) };
}

function factsOf(told: Readonly<Record<string, unknown>>, fields: readonly Field[]): Body {
  return Object.fromEntries(
    Object.entries(told).map(([id, value]) => {
      const field = fields.find((each) => each.id === id);
      return [id, field && typeof value === 'string' ? valueOf(value.trim(), field) : value];
    }),
  );
}

/** As either language says them, and as JSON does. */
const yes = new Set<string>(['true', ...formWords.yes]);
const no = new Set<string>(['false', ...formWords.no]);

/** The value that a text of a cell stands for; the text itself where it stands for none. */
function valueOf(text: string, { kind }: Field): unknown {
  if (kind === 'yes') return yes.has(text) ? true : no.has(text) ? false : text;
  if (kind === 'number') return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}
