import { useCallback, useState } from 'react';
import { emptyDraft, type Draft } from './draft';

/**
 * Drafts of tasks left and come back to, for as long as the page lives. Never in the browser's storage: what is written
 * about a case stays on no office machine.
 */
const held = new Map<string, Draft>();

export type Change = (change: (draft: Draft) => Draft) => void;

export function useDraft(task: string): Readonly<{ draft: Draft; change: Change; forget: () => void }> {
  const [draft, setDraft] = useState<Draft>(() => held.get(task) ?? emptyDraft);
  const change = useCallback<Change>(
    (by) =>
      setDraft((before) => {
        const after = by(before);
        held.set(task, after);
        return after;
      }),
    [task],
  );
  const forget = useCallback(() => void held.delete(task), [task]);
  return { draft, change, forget };
}
