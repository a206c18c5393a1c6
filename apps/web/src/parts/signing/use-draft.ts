import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { draftQuery, forgetDraft, saveDraft } from '@/api/desk';
import { isProblem } from '@/api/problem';
import { contentOf, draftFrom, emptyDraft, type Draft } from './draft';

/** How long after the last key the draft is kept, in milliseconds. */
const restMs = 1_200;
const againMs = 5_000;

export type Change = (change: (draft: Draft) => Draft) => void;

/** Where the draft is: on the server, on its way there, on this page alone, or written over in another window. */
export type Keeping = 'kept' | 'saving' | 'here' | 'conflict';

/**
 * The answer being written, kept by the server as it is written. Never in the browser's storage: what is written about a
 * case stays on no office machine.
 */
export function useDraft(task: string) {
  const { data: kept, isPending } = useQuery(draftQuery(task));
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const revision = useRef<number | undefined>(undefined);
  const written = useRef<Draft | null>(null);
  const shown = draft ?? (kept ? draftFrom(kept.content) : emptyDraft);

  useEffect(() => {
    revision.current = kept?.revision ?? 0;
  }, [kept]);

  const save = useCallback(
    async (overwrite = false): Promise<void> => {
      const sent = written.current;
      if (!sent) return;
      try {
        const saved = await saveDraft(task, contentOf(sent), overwrite ? undefined : revision.current);
        revision.current = saved.revision;
        setKeeping(written.current === sent ? 'kept' : 'saving');
      } catch (error) {
        setKeeping(isProblem(error, 'draft-changed') ? 'conflict' : 'here');
      }
    },
    [task],
  );

  useEffect(() => {
    if (draft === null || keeping === 'kept' || keeping === 'conflict') return;
    const timer = setTimeout(() => void save(), keeping === 'here' ? againMs : restMs);
    return () => clearTimeout(timer);
  }, [draft, keeping, save]);

  const change = useCallback<Change>(
    (by) => {
      const after = by(written.current ?? (kept ? draftFrom(kept.content) : emptyDraft));
      written.current = after;
      setDraft(after);
      setKeeping((now) => (now === 'conflict' ? now : 'saving'));
    },
    [kept],
  );
  // What was written less than a moment ago is kept when the page is left, too.
  useEffect(
    () => () => {
      if (written.current) void save();
    },
    [save],
  );
  const forget = useCallback(async () => {
    written.current = null;
    await forgetDraft(task).catch(() => undefined);
  }, [task]);
  const overwrite = useCallback(() => void save(true), [save]);
  return { draft: shown, change, forget, overwrite, keeping, isPending };
}
