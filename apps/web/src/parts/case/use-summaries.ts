import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { officersQuery, postsQuery } from '@/api/directory';
import type { Names } from '@/api/types';
import { useValues } from '@/parts/form/value-words';
import { bureauTime } from '@/words/instants';
import { currentLanguage } from '@/words/language';
import { useNames } from '@/words/names';
import type { Standing } from './standing';

/** Ids as a summary has them: officers and posts are named in it by these. */
const idShape = /[a-z][a-z\d]*(?:-[a-z\d]+)*(?:\/[a-z\d-]+)?/g;

const instantShape = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** One line of what happened, in the reader's language, with people by their names. */
export function useSummaries(parties: Standing['parties']): (summary: Names) => string {
  const name = useNames();
  const { data: officers } = useQuery(officersQuery);
  const { data: posts } = useQuery(postsQuery);
  const known = useMemo(() => {
    const named = [...(officers ?? []), ...(posts ?? [])].map((each) => [each.id, each.name] as const);
    return new Map(named);
  }, [officers, posts]);
  const people = new Map(parties.map(({ id, name: its }) => [id, its]));
  const values = useValues();
  // In a Chinese line every Latin word is an id; in an English one a value reads as it is.
  const unknown = currentLanguage() === 'zh' ? values : (id: string) => id;
  return (summary) =>
    name(summary)
      .replaceAll(instantShape, (iso) => bureauTime(iso))
      .replaceAll(idShape, (id) => name(known.get(id)) || (people.get(id) ?? unknown(id)));
}
