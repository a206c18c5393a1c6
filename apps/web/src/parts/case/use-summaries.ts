import type { Names } from '@/api/types';
import { useValues } from '@/parts/form/value-words';
import { bureauTime } from '@/words/instants';
import { currentLanguage } from '@/words/language';
import { useNames } from '@/words/names';
import type { Standing } from './standing';

/** A person's id, or a word that the procedure gave: a result, a way of closing. */
const wordShape = /[a-z][a-z\d]*(?:-[a-z\d]+)*/g;

const instantShape = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** One line of what happened, in the reader's language, with persons by their names. The server names everybody else. */
export function useSummaries(parties: Standing['parties']): (summary: Names) => string {
  const name = useNames();
  const people = new Map(parties.map(({ id, name: its }) => [id, its]));
  const values = useValues();
  // In a Chinese line every Latin word is such a value; in an English one it reads as it is.
  const unknown = currentLanguage() === 'zh' ? values : (id: string) => id;
  return (summary) =>
    name(summary)
      .replaceAll(instantShape, (iso) => bureauTime(iso))
      .replaceAll(wordShape, (word) => people.get(word) ?? unknown(word));
}
