import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { getJson } from './http';
import { isProblem } from './problem';
import type { SimulationView } from './types';

type LogClock = Readonly<{
  simulated: boolean;
  origin: string | null;
  /** Milliseconds the log's clock is ahead of this machine's. */
  aheadMs: number;
  /** Where a held clock stands. */
  heldAt: string | null;
}>;

/** The clock that rules due instants: the server's, and in a simulated log the simulated one. */
export const logClockQuery = queryOptions({
  queryKey: ['log-clock'],
  queryFn: async ({ signal }): Promise<LogClock> => {
    const asked = Date.now();
    try {
      const { origin, held, now } = await getJson<SimulationView>('/v1/simulation', undefined, signal);
      const aheadMs = Date.parse(now) - (asked + Date.now()) / 2;
      return { simulated: true, origin, aheadMs, heldAt: held ? now : null };
    } catch (error) {
      if (isProblem(error, 'not-found')) return { simulated: false, origin: null, aheadMs: 0, heldAt: null };
      throw error;
    }
  },
  staleTime: 60_000,
});

/** What the log's clock showed when this machine's showed that. */
export function useLogTime(wallMs: number): string {
  const { data: clock } = useQuery(logClockQuery);
  return clock?.heldAt ?? new Date(wallMs + (clock?.aheadMs ?? 0)).toISOString();
}

const tickMs = 15_000;

/** The log's instant, moving on by itself. */
export function useLogNow(): string {
  const { data: clock } = useQuery(logClockQuery);
  const [wall, setWall] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setWall(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return clock?.heldAt ?? new Date(wall + (clock?.aheadMs ?? 0)).toISOString();
}
