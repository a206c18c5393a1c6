import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { rememberCsrfToken } from './csrf';
import { getJson, seg } from './http';
import { isProblem } from './problem';
import type { Schemas } from './types';

type SessionAnswer = Readonly<{ officer: string }>;

/** Who signed in. Null: nobody. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<SessionAnswer | null> => {
    try {
      const who = await getJson<Schemas['WhoAmI']>('/v1/session', undefined, signal);
      rememberCsrfToken(who.csrfToken);
      return who.officer && { officer: who.officer.id };
    } catch (error) {
      if (isProblem(error, 'unauthenticated') || isProblem(error, 'session-over')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const officerQuery = (officer: string) =>
  queryOptions({
    queryKey: ['officers', officer],
    queryFn: ({ signal }) =>
      getJson<Schemas['OfficerView']>(`/v1/officers/${seg(officer)}`, undefined, signal),
    staleTime: 5 * 60_000,
  });

/** The officer at this page, below the guard of the shell. */
export function useMe(): Schemas['OfficerView'] {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) throw new Error('useMe is for pages behind the login');
  return useSuspenseQuery(officerQuery(session.officer)).data;
}

export const loginPath = (returnTo: string): string => `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;
