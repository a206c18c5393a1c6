import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { draftQuery, forgetDraft, saveDraft } from '@/api/desk';
import { isProblem } from '@/api/problem';
import { contentOf, draftFrom, emptyDraft, type Draft } from './draft';

/** How long after the last key the draft is kept, in milliseconds. */
const restMs = 1_200;
const againMs = 5_000;

export type Change = (change: (draft: Draft) => Draft) => void;

/**
 * Where the draft is: on its way from the server, there and not to be had, kept there, on its way there, on this page
 * alone, or written over in another window.
 */
export type Keeping = 'coming' | 'unread' | 'kept' | 'saving' | 'here' | 'conflict';

/**
 * The answer being written, kept by the server as it is written. Never in the browser's storage: what is written about a
 * case stays on no office machine. Nothing is to be written while `coming`: it would stand beside what was written
 * before. What cannot be had holds nobody up; what then comes after all is neither taken nor overwritten unasked.
 */
export function useDraft(task: string) {
  const { data: kept, fetchStatus, refetch } = useQuery(draftQuery(task));
  const [draft, setDraft] = useState<Draft | null>(null);
  const [keeping, setKeeping] = useState<Keeping>('kept');
  const revision = useRef<number | undefined>(undefined);
  const written = useRef<Draft | null>(null);
  const shown = draft ?? (kept ? draftFrom(kept.content) : emptyDraft);

  useEffect(() => {
    const [known, before] = [kept?.revision ?? 0, revision.current ?? 0];
    if (written.current === null) revision.current = known;
    else if (known > before) setKeeping('conflict');
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
  const ask = useCallback(() => void refetch(), [refetch]);
  const arriving =
    kept === undefined && draft === null ? (fetchStatus === 'fetching' ? 'coming' : 'unread') : null;
  return { draft: shown, change, forget, overwrite, ask, keeping: arriving ?? keeping };
}
