import type { Names } from '@/api/types';

/** One field of a JSON Schema, as far as a form can ask for it. */
export type Field = Readonly<{
  id: string;
  title: Names;
  kind: 'text' | 'long' | 'day' | 'number' | 'yes' | 'choice';
  choices: readonly string[];
  required: boolean;
  /** A text must match it. */
  pattern?: string;
  minimum?: number;
  maxLength?: number;
}>;

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Titles are one text in a definition; the halves of a bilingual one stand on both sides of ` · `. */
function titleOf(title: unknown, id: string): Names {
  if (typeof title !== 'string') return { zh: id, en: id };
  const [zh = title, en = zh] = title.split(' · ');
  return { zh, en };
}

const longFrom = 500;

/** The fields that a JSON Schema of an object asks for, in its order. */
export function fieldsOf(schema: unknown): readonly Field[] {
  if (!isJson(schema) || !isJson(schema['properties'])) return [];
  const required = texts(schema['required']);
  return Object.entries(schema['properties']).flatMap(([id, rule]) => {
    if (!isJson(rule)) return [];
    const { type, pattern, minimum, maxLength } = rule;
    const choices = texts(rule['enum']);
    return [
      {
        id,
        title: titleOf(rule['title'], id),
        kind: kindOf({ type, pattern, choices, maxLength }),
        choices,
        required: required.includes(id),
        ...(typeof pattern === 'string' && { pattern }),
        ...(typeof minimum === 'number' && { minimum }),
        ...(typeof maxLength === 'number' && { maxLength }),
      },
    ];
  });
}

type Told = Readonly<{ type: unknown; pattern: unknown; choices: readonly string[]; maxLength: unknown }>;

function kindOf({ type, pattern, choices, maxLength }: Told): Field['kind'] {
  if (choices.length > 0) return 'choice';
  if (type === 'boolean') return 'yes';
  if (type === 'integer' || type === 'number') return 'number';
  if (pattern === String.raw`^\d{4}-\d{2}-\d{2}$`) return 'day';
  return typeof maxLength === 'number' && maxLength > longFrom ? 'long' : 'text';
}

/** What was written, as the schema takes it; what was left empty is not there. */
export function valuesOf(fields: readonly Field[], written: Readonly<Record<string, string>>): Json {
  const given: Record<string, unknown> = {};
  for (const { id, kind } of fields) {
    const text = written[id]?.trim() ?? '';
    if (text === '') continue;
    given[id] = kind === 'yes' ? text === 'true' : kind === 'number' ? Number(text) : text;
  }
  return given;
}
