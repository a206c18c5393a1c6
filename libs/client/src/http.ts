import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Multipart } from './multipart.js';
import type { Answer, Problem } from './problem.js';

export type HttpOptions = Readonly<{
  /** Origin of the server, without `/v1`: `http://localhost:3000`. */
  baseUrl: string;
  /** Bearer token. */
  token?: string;
  /** A whole `Authorization` header, where it is not a bearer. */
  authorization?: string;
  /** How often a call is repeated when the server is away, busy or overloaded. @default 4 */
  retries?: number;
  /** How long one attempt may take, in milliseconds. @default 30 000 */
  timeoutMs?: number;
  /** Sends the requests: for proxies, tracing and tests. @default the global `fetch` */
  fetch?: typeof fetch;
}>;

export type CallOptions = Readonly<{
  query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  /** JSON, unless `form` is given. */
  body?: unknown;
  form?: Multipart;
  /** Same key, same body: the original answer. @default drawn at random for each POST, and kept over its retries */
  idempotencyKey?: string | undefined;
  ifMatch?: string;
}>;

const retryable = new Set([0, 429, 502, 503, 504]);

/**
 * One origin and one bearer. A GET is repeated because it changes nothing, a POST because its idempotency key makes
 * every attempt the same act.
 */
export class Http {
  readonly #retries: number;
  readonly #timeoutMs: number;
  readonly #fetch: typeof fetch;

  constructor(private readonly options: HttpOptions) {
    this.#retries = options.retries ?? 4;
    this.#timeoutMs = options.timeoutMs ?? 30_000;
    this.#fetch = options.fetch ?? fetch;
  }

  get<Value>(path: string, options: CallOptions = {}): Promise<Answer<Value>> {
    return this.#call<Value>('GET', path, options, readJson);
  }

  getBytes(path: string, options: CallOptions = {}): Promise<Answer<Uint8Array>> {
    return this.#call('GET', path, options, async (response) => new Uint8Array(await response.arrayBuffer()));
  }

  post<Value>(path: string, options: CallOptions = {}): Promise<Answer<Value>> {
    const idempotencyKey = options.idempotencyKey ?? randomUUID();
    return this.#call<Value>('POST', path, { ...options, idempotencyKey }, readJson);
  }

  /** Sent again without harm, as PUT and DELETE are. */
  put<Value>(path: string, options: CallOptions = {}): Promise<Answer<Value>> {
    return this.#call<Value>('PUT', path, options, readJson);
  }

  delete<Value>(path: string, options: CallOptions = {}): Promise<Answer<Value>> {
    return this.#call<Value>('DELETE', path, options, readJson);
  }

  /** An open response, for streams; the caller reads its body and ends it by `signal`. */
  open(path: string, headers: Readonly<Record<string, string>>, signal?: AbortSignal): Promise<Response> {
    return this.#fetch(this.#url(path), {
      headers: { ...this.#authorization(), ...headers },
      ...(signal && { signal }),
    });
  }

  async #call<Value>(
    method: string,
    path: string,
    options: CallOptions,
    read: (response: Response) => Promise<unknown>,
  ): Promise<Answer<Value>> {
    for (let attempt = 0; ; attempt++) {
      const { answer, retryAfterMs } = await this.#attempt<Value>(method, path, options, read);
      if (answer.ok || !retryable.has(answer.problem.status) || attempt >= this.#retries) return answer;
      await delay(Math.max(retryAfterMs, 100 * 2 ** attempt));
    }
  }

  async #attempt<Value>(
    method: string,
    path: string,
    options: CallOptions,
    read: (response: Response) => Promise<unknown>,
  ): Promise<{ answer: Answer<Value>; retryAfterMs: number }> {
    try {
      const response = await this.#fetch(this.#url(path, options.query), {
        method,
        headers: this.#headers(options),
        signal: AbortSignal.timeout(this.#timeoutMs),
        ...bodyOf(options),
      });
      const retryAfterMs = 1000 * Number(response.headers.get('retry-after') ?? 0) || 0;
      if (!response.ok) return { answer: { ok: false, problem: await readProblem(response) }, retryAfterMs };
      const value = (await read(response)) as Value;
      return {
        answer: { ok: true, status: response.status, value, etag: response.headers.get('etag') },
        retryAfterMs,
      };
    } catch (error) {
      return { answer: { ok: false, problem: unreachable(error) }, retryAfterMs: 0 };
    }
  }

  #url(path: string, query: CallOptions['query'] = {}): string {
    const url = new URL(path, this.options.baseUrl);
    for (const [name, value] of Object.entries(query)) {
      for (const each of Array.isArray(value) ? (value as readonly string[]) : [value]) {
        if (each !== undefined) url.searchParams.append(name, String(each));
      }
    }
    return url.href;
  }

  #headers({ body, form, idempotencyKey, ifMatch }: CallOptions): Record<string, string> {
    return {
      accept: 'application/json, application/problem+json;q=0.9, */*;q=0.8',
      ...this.#authorization(),
      ...(form
        ? { 'content-type': form.contentType }
        : body !== undefined && { 'content-type': 'application/json' }),
      ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    };
  }

  #authorization(): Record<string, string> {
    const { token, authorization = token === undefined ? undefined : `Bearer ${token}` } = this.options;
    return authorization === undefined ? {} : { authorization };
  }
}

function bodyOf({ body, form }: CallOptions): { body?: string | Uint8Array<ArrayBuffer> } {
  if (form) return { body: form.bytes };
  return body === undefined ? {} : { body: JSON.stringify(body) };
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  return text === '' ? null : (JSON.parse(text) as unknown);
}

/** How a token endpoint refuses (RFC 6749 §5.2). */
type OAuthError = Readonly<{ error?: string; error_description?: string }>;

async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  const unexplained: Problem = { status: response.status, code: 'unexplained', title: response.statusText };
  try {
    const given = JSON.parse(text) as Partial<Problem> & OAuthError;
    const oauth = given.error === undefined ? {} : { code: given.error, title: given.error_description };
    return { ...unexplained, ...given, ...oauth, status: response.status };
  } catch {
    return unexplained;
  }
}

function unreachable(error: unknown): Problem {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return {
    status: 0,
    code: 'unreachable',
    title: 'No answer',
    detail: cause instanceof Error ? cause.message : String(cause),
  };
}
