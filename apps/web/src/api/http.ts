import { csrfToken } from './csrf';
import { Problem, type ProblemFacts } from './problem';

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

type Sending = Readonly<{
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  query?: Query;
  /** JSON, or a form with a file. */
  body?: unknown;
  /** The same key with the same body is the same act, however often it arrives. */
  idempotencyKey?: string;
  ifMatch?: string;
  signal?: AbortSignal;
}>;

/** Told when the session is over, wherever that is noticed: the shell asks to sign in again over the page as it is. */
let onSessionOver: () => void = () => undefined;
export const whenSessionOver = (listener: () => void): void => void (onSessionOver = listener);

export function pathOf(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** An id as one segment of a path. */
export const seg = encodeURIComponent;

/** @throws Problem for every answer that is not a success, and when none comes */
async function send(path: string, { query, signal, ...sending }: Sending): Promise<Response> {
  const response = await fetch(pathOf(path, query), {
    method: sending.method ?? 'GET',
    credentials: 'same-origin',
    headers: headersOf(sending),
    ...bodyOf(sending.body),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Problem({ status: 0, code: 'unreachable', detail: String(error) });
  });
  if (response.ok) return response;
  throw refusalOf(response.status, await response.text());
}

export function headersOf({
  method = 'GET',
  body,
  idempotencyKey,
  ifMatch,
}: Sending): Record<string, string> {
  return {
    accept: 'application/json, application/problem+json;q=0.9, */*;q=0.8',
    ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
    ...(method !== 'GET' && csrfToken()),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
    ...(ifMatch !== undefined && { 'if-match': ifMatch }),
  };
}

function bodyOf(body: unknown): { body?: BodyInit } {
  if (body === undefined) return {};
  return { body: body instanceof FormData ? body : JSON.stringify(body) };
}

/** What an answer that is no success says. When the session is over, the shell is told. */
export function refusalOf(status: number, body: string): Problem {
  if (status === 401) onSessionOver();
  return new Problem(factsOf(status, body));
}

function factsOf(status: number, body: string): ProblemFacts {
  const unexplained: ProblemFacts = { status, code: 'unexplained' };
  try {
    return { ...unexplained, ...(JSON.parse(body) as object), status };
  } catch {
    return unexplained;
  }
}

export async function getJson<Value>(path: string, query?: Query, signal?: AbortSignal): Promise<Value> {
  const response = await send(path, { ...(query && { query }), ...(signal && { signal }) });
  return (await response.json()) as Value;
}

export type Bytes = Readonly<{ bytes: Uint8Array<ArrayBuffer>; mediaType: string }>;

/** The whole answer as bytes, for materials: with `task` a complete answer counts as having opened it. */
export async function getBytes(path: string, query?: Query, signal?: AbortSignal): Promise<Bytes> {
  const response = await send(path, { ...(query && { query }), ...(signal && { signal }) });
  const mediaType = response.headers.get('content-type') ?? 'application/octet-stream';
  return { bytes: new Uint8Array(await response.arrayBuffer()), mediaType };
}

/** How much of a file has come. @property total null: nobody knows how many lines it will have */
export type Coming = Readonly<{ bytes: number; lines: number; total: number | null }>;

const newline = 10;

/**
 * A file to take away, told as it comes.
 *
 * @throws Problem as every other request
 */
export async function getFile(
  path: string,
  query: Query,
  onProgress: (coming: Coming) => void,
  signal?: AbortSignal,
): Promise<Readonly<{ blob: Blob; name: string }>> {
  const response = await send(path, { query, ...(signal && { signal }) });
  const total = response.headers.get('rows-total');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let coming: Coming = { bytes: 0, lines: 0, total: total === null ? null : Number(total) };
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    parts.push(value);
    const lines = value.reduce((sum, byte) => (byte === newline ? sum + 1 : sum), 0);
    coming = { ...coming, bytes: coming.bytes + value.length, lines: coming.lines + lines };
    onProgress(coming);
  }
  const said = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const type = response.headers.get('content-type') ?? 'application/octet-stream';
  return { blob: new Blob(parts, { type }), name: decodeURIComponent(said ?? 'export') };
}

type Command = Readonly<{ idempotencyKey?: string; ifMatch?: string; method?: 'POST' | 'PUT' | 'DELETE' }>;

/** A command. Without a key of the caller's own, every call is an act of its own. */
export async function post<Value>(path: string, body?: unknown, command: Command = {}): Promise<Value> {
  const idempotencyKey = command.idempotencyKey ?? crypto.randomUUID();
  const response = await send(path, { method: 'POST', body, ...command, idempotencyKey });
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as Value;
}

/** Keeps something under its own address: the same thing twice is kept once. */
export async function put<Value>(path: string, body: unknown): Promise<Value> {
  return (await (await send(path, { method: 'PUT', body })).json()) as Value;
}

export async function remove(path: string): Promise<void> {
  await send(path, { method: 'DELETE' });
}
