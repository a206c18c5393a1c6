import type { ProcedureDefinition } from '@/api/types';
import { useDurations } from '@/words/duration-words';
import { useNames } from '@/words/names';
import type { FieldDifference } from './differences';
import { procedureWords, useProcedureWords } from './words';

type Value = FieldDifference['before'];
type WordKey = Parameters<ReturnType<typeof useProcedureWords>>[0];

const isWord = (key: string): key is WordKey => key in procedureWords;
const duration = /^P(?=[\dT])/;

/** Says what a definition says in a reader's words: the way to a value, and the value. */
export function useFields(definition: ProcedureDefinition) {
  const say = useProcedureWords();
  const name = useNames();
  const span = useDurations();
  const named = new Map(
    [
      ...definition.documents,
      ...definition.checklist,
      ...definition.links.flatMap(({ steps }) => steps),
      ...definition.clocks,
      ...definition.duties,
      ...definition.stages,
    ].map((each) => [each.id, each.name]),
  );
  const word = (key: string): string => {
    const field = `field-${key}`;
    return isWord(field) ? say(field) : name(named.get(key)) || key;
  };
  const value = (given: Value): string => {
    if (given === null) return say('nothing');
    if (typeof given === 'string')
      return duration.test(given) ? `${span(given)} (${given})` : name(named.get(given)) || given;
    if (typeof given !== 'object') return String(given);
    if (Array.isArray(given)) return given.map(value).join(' · ') || say('nothing');
    const { zh, en } = given as Readonly<Record<string, Value>>;
    if (typeof zh === 'string' && typeof en === 'string') return name({ zh, en });
    return Object.entries(given)
      .map(([key, its]) => `${word(key)}: ${value(its)}`)
      .join(', ');
  };
  return {
    section: (section: string): string => {
      const key = `section-${section}`;
      return isWord(key) ? say(key) : section;
    },
    way: (path: readonly string[]): string => path.map(word).join(' › '),
    value,
  };
}
