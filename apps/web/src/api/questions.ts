import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { getJson, post, seg } from './http';
import type { Schemas } from './types';

export const questionKinds = ['reading-time', 'pairs', 'never-returned', 'outside-authority'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Parameters as they stand in an address. */
export type Parameters = Readonly<Record<string, string | number>>;

export type SignatureFound = Schemas['SignatureFound'] & Partial<Pick<Schemas['AuthorityFound'], 'grounds'>>;
export type OfficerFound = Schemas['OfficerFound'];
export type PairFound = Schemas['PairFound'];
export type RowFound = SignatureFound | OfficerFound | PairFound;
export type Answer = Readonly<Omit<Schemas['ReadingTimeAnswer'], 'items'> & { items: readonly RowFound[] }>;

const pageLength = 50;

/** An answer, page by page. Every page asked for is a look that the log records, so none is asked for again by itself. */
export const answerQuery = (kind: QuestionKind, parameters: Parameters, inquiry: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['question', kind, parameters, inquiry ?? null],
    queryFn: ({ pageParam, signal }) =>
      getJson<Answer>(
        `/v1/questions/${kind}`,
        { ...parameters, inquiry, limit: pageLength, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Answer) => nextCursor ?? undefined,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type InquiryStatus = 'open' | 'closed';
const inquiriesLength = 20;

/** Inquiries, newest first, page by page. @param status undefined: both */
export const inquiriesQuery = (status: InquiryStatus | undefined) =>
  infiniteQueryOptions({
    queryKey: ['inquiries', 'list', status ?? null],
    queryFn: ({ pageParam, signal }) =>
      getJson<Schemas['InquiryList']>(
        '/v1/inquiries',
        { status, limit: inquiriesLength, cursor: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: Schemas['InquiryList']) => nextCursor ?? undefined,
  });

export const inquiryQuery = (id: string) =>
  queryOptions({
    queryKey: ['inquiries', id],
    queryFn: ({ signal }) => getJson<Schemas['InquiryView']>(`/v1/inquiries/${seg(id)}`, undefined, signal),
  });

/** What has changed since a question was saved: a look, recorded, so asked for only when somebody does. */
export const changesQuery = (inquiry: string, question: string) =>
  queryOptions({
    queryKey: ['changes', inquiry, question],
    queryFn: ({ signal }) =>
      getJson<Schemas['QuestionChanges']>(
        `/v1/inquiries/${seg(inquiry)}/changes/${seg(question)}`,
        undefined,
        signal,
      ),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const openInquiry = (body: Schemas['OpenInquiry'], idempotencyKey: string) =>
  post<Schemas['AcknowledgedWithId']>('/v1/inquiries', body, { idempotencyKey });

export const closeInquiry = (id: string, reason: string, idempotencyKey: string) =>
  post<Schemas['Acknowledged']>(`/v1/inquiries/${seg(id)}/close`, { reason }, { idempotencyKey });

export const reopenInquiry = (id: string, reason: string, idempotencyKey: string) =>
  post<Schemas['Acknowledged']>(`/v1/inquiries/${seg(id)}/reopen`, { reason }, { idempotencyKey });

export type Saving = Readonly<{
  inquiry: string;
  kind: QuestionKind;
  parameters: Parameters;
  note: string | undefined;
}>;
export const saveQuestion = ({ inquiry, kind, parameters, note }: Saving, idempotencyKey: string) =>
  post<Schemas['AcknowledgedWithId']>(
    `/v1/inquiries/${seg(inquiry)}/questions`,
    { kind, parameters, ...(note !== undefined && { note }) },
    { idempotencyKey },
  );
