import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas, Settled } from './types';

export type Officer = Schemas['OfficerView'];

const shownMax = 12;
const pageLength = 50;

/** The first few officers whose name or id holds these letters: the server looks, however many there are. */
export const officersFoundQuery = (q: string, unit?: string) =>
  queryOptions({
    queryKey: ['officers', 'found', q, unit ?? null],
    queryFn: async ({ signal }) =>
      (
        await getJson<Schemas['OfficerPage']>(
          '/v1/officers',
          { ...(q !== '' && { q }), unit, limit: shownMax },
          signal,
        )
      ).items,
    staleTime: 60_000,
  });

/** Officers page by page. */
export const officerPagesQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['officers', 'pages', q],
    queryFn: ({ pageParam, signal }) =>
      getJson<Schemas['OfficerPage']>(
        '/v1/officers',
        { ...(q !== '' && { q }), limit: pageLength, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Schemas['OfficerPage']) => nextCursor ?? undefined,
  });

type Key = string;
const command = <Answer = Settled>(path: string, body: object, idempotencyKey: Key) =>
  post<Answer>(path, body, { idempotencyKey });

export const appoint = (to: string, body: Schemas['NewHolder'], key: Key) =>
  command(`/v1/posts/${pathOfPost(to)}/holders`, body, key);
export const removeHolder = (from: string, officer: string, reason: string, key: Key) =>
  command(`/v1/posts/${pathOfPost(from)}/holders/${seg(officer)}/remove`, { reason }, key);

export const createUnit = (body: Schemas['NewUnit'], key: Key) => command('/v1/units', body, key);
export const createPost = (body: Schemas['NewPost'], key: Key) => command('/v1/posts', body, key);
export const registerOfficer = (body: Schemas['NewOfficer'], key: Key) => command('/v1/officers', body, key);

export const retire = (officer: string, key: Key) => command(`/v1/officers/${seg(officer)}/retire`, {}, key);
/** Its secret is shown once: to whom it is given by hand, he signs in with it and enrols a passkey. */
export const invite = (officer: string, key: Key) =>
  command<Schemas['Invited']>(`/v1/officers/${seg(officer)}/invitations`, {}, key);
export const endLogins = (officer: string, reason: string, key: Key) =>
  command(`/v1/officers/${seg(officer)}/logins/end`, { reason }, key);

export const qualify = (body: Schemas['NewQualification'], key: Key) =>
  command('/v1/qualifications', body, key);
export const recordExam = (body: Schemas['NewExam'], key: Key) =>
  command('/v1/qualifications/exams', body, key);
export const disqualify = (officer: string, body: Schemas['Disqualification'], key: Key) =>
  command(`/v1/qualifications/${seg(officer)}/revoke`, body, key);

/** A post's id is `{unit}/{role}`, and so is its path. */
const pathOfPost = (id: string): string => id.split('/').map(seg).join('/');
