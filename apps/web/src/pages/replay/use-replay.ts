import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { responsibilityOf } from '#libs/accountability';
import type { CaseFile } from '#libs/case-file';
import { procedureVersionQuery } from '@/api/procedures-publishing';
import { recordedQuery, replayQuery } from '@/api/replay';
import { pastOf, versionsOf } from '@/parts/case/past';

/** A case with all its versions, folded once: any of them is then there at once. */
export function useReplay(caseId: string, as: string | undefined) {
  const replay = useQuery(replayQuery(caseId, as));
  const until = replay.data?.version ?? 0;
  const recorded = useQuery({ ...recordedQuery(caseId, until), enabled: until > 0 });
  const under = replay.data?.case;
  const { data: definition } = useQuery({
    ...procedureVersionQuery(under?.procedure ?? '', under?.definition.version ?? 0),
    enabled: under !== undefined,
  });
  const events = recorded.data;
  const versions = useMemo(() => (events ? versionsOf(caseId, events) : []), [caseId, events]);
  const whole = replay.data?.case;
  const past = useMemo(() => whole && pastOf(whole, definition), [whole, definition]);
  /** Who answered for what by then, by the rules that the server tells it by. */
  const answers = useMemo(
    () => (file: CaseFile) => (definition ? responsibilityOf(file, definition) : null),
    [definition],
  );
  const ended = useMemo(() => endsOf(versions), [versions]);
  return {
    data: replay.data,
    fresh: !replay.isPlaceholderData,
    lookedAt: replay.dataUpdatedAt,
    error: replay.error ?? recorded.error,
    retry: () => void (replay.error ? replay.refetch() : recorded.refetch()),
    versions,
    past,
    answers,
    ended,
  };
}

/** When each task stopped being open. */
function endsOf(versions: ReturnType<typeof versionsOf>): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  versions.forEach((file, nth) => {
    if (file.tasks === versions[nth - 1]?.tasks) return;
    for (const { id, status } of Object.values(file.tasks))
      if (status !== 'open' && !ends.has(id)) ends.set(id, file.changedAt);
  });
  return ends;
}
