import { useMemo } from 'react';
import { useOfficerNames, useUnitNames } from '@/api/directory';
import { useLogNow } from '@/api/log-clock';
import { useMe } from '@/api/session';
import { useTaskWords } from '@/parts/task/words';
import { useNames } from '@/words/names';
import { useSharedWords } from '@/words/shared';
import { useInboxWords } from './words';

/**
 * What every row of the list needs to say what it says. Asked for once by the list: each of these follows a query or
 * the language by itself, and while somebody scrolls several rows are made in every frame.
 */
export function useRowSayings() {
  const say = useInboxWords();
  const ofTask = useTaskWords();
  const shared = useSharedWords();
  const name = useNames();
  const officerNames = useOfficerNames();
  const unitNames = useUnitNames();
  const { id: me } = useMe();
  const now = useLogNow();
  return useMemo(
    () => ({
      say,
      ofTask,
      shared,
      name,
      officer: (id: string) => name(officerNames(id)),
      unit: (id: string) => name(unitNames(id)),
      me,
      now,
    }),
    [say, ofTask, shared, name, officerNames, unitNames, me, now],
  );
}

export type RowSayings = ReturnType<typeof useRowSayings>;
