import type { Http } from './http.js';

/** An event of the log as it becomes visible; `id` is its leaf index, from which a stream can be resumed. */
export type StreamedEvent = Readonly<{ id: string; event: string; data: unknown }>;

/**
 * Server-sent events (WHATWG HTML §9.2), one attempt: ends when the server ends it or `signal` aborts. Resume with the
 * last id seen.
 */
export async function* streamEvents(
  http: Http,
  path: string,
  { lastEventId, signal }: { lastEventId?: string; signal?: AbortSignal } = {},
): AsyncGenerator<StreamedEvent> {
  const headers = {
    accept: 'text/event-stream',
    ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
  };
  const response = await http.open(path, headers, signal);
  if (!response.ok || !response.body) throw new Error(`${path} answered ${response.status}`);
  let buffered = '';
  for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
    buffered += chunk.replaceAll('\r\n', '\n');
    const blocks = buffered.split('\n\n');
    buffered = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseBlock(block);
      if (event) yield event;
    }
  }
}

/** One block between blank lines; null for comments and blocks without data. */
export function parseBlock(block: string): StreamedEvent | null {
  let id = '';
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
    if (field === 'id') id = value;
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return data.length === 0 ? null : { id, event, data: JSON.parse(data.join('\n')) as unknown };
}
