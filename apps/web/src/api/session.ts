import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { getJson, seg } from './http';
import { isProblem } from './problem';
import { rememberCsrfToken } from './csrf';
import type { Schemas } from './types';

/** Who signed in, what that allows, and until when. */
export type WhoAmI = Schemas['WhoAmI'];
export type Me = NonNullable<WhoAmI['officer']>;

/** Null: nobody has signed in here. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<WhoAmI | null> => {
    try {
      const session = await getJson<WhoAmI>('/v1/session', undefined, signal);
      rememberCsrfToken(session.csrfToken);
      return session;
    } catch (error) {
      if (isProblem(error, 'unauthenticated') || isProblem(error, 'session-over')) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export function useSession(): WhoAmI {
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) throw new Error('only pages behind the login ask who signed in');
  return session;
}

/** The officer at this page, below the guard of the shell. */
export function useMe(): Me {
  const { officer } = useSession();
  if (!officer) throw new Error('a case-management system has no page');
  return officer;
}

export const officerQuery = (officer: string) =>
  queryOptions({
    queryKey: ['officers', officer],
    queryFn: ({ signal }) =>
      getJson<Schemas['OfficerView']>(`/v1/officers/${seg(officer)}`, undefined, signal),
    staleTime: 5 * 60_000,
  });

export const loginPath = (returnTo: string): string => `/auth/login?returnTo=${encodeURIComponent(returnTo)}`;
