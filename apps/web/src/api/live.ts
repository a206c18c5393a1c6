import type { QueryClient } from '@tanstack/react-query';

/** News of the log: where something happened. What was said is asked for by itself. */
export type News = Readonly<{
  stream: string;
  version: number;
  type: string;
  recordedAt: string;
  leafIndex: number;
}>;

const channelName = 'countersign-live';
const settleMs = 250;
const backoffMaxMs = 15_000;

const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/**
 * Follows the log and refreshes what it concerns. A browser allows six connections to one server, so of all the tabs
 * one holds the stream (Web Locks) and tells the others.
 *
 * @returns ends it
 */
export function followLog(client: QueryClient): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const refresh = refresher(client);
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => refresh(data));
  const hear = (news: News) => {
    refresh(news);
    channel.postMessage(news);
  };
  const lead = () => holdStream(hear, signal);
  void navigator.locks.request(channelName, { signal }, lead).catch(() => undefined);
  return () => {
    ending.abort();
    channel.close();
  };
}

async function holdStream(hear: (news: News) => void, signal: AbortSignal): Promise<void> {
  let lastEventId: string | undefined;
  for (let failures = 0; !signal.aborted;) {
    try {
      for await (const { id, data } of readStream(lastEventId, signal)) {
        lastEventId = id;
        failures = 0;
        hear(data);
      }
    } catch {
      failures += 1;
    }
    await wait(Math.min(1_000 * 2 ** failures, backoffMaxMs), signal);
  }
}

type Message = Readonly<{ id: string; data: News }>;

/** Server-sent events by fetch: EventSource cannot hear events whose names it does not know beforehand. */
async function* readStream(lastEventId: string | undefined, signal: AbortSignal): AsyncGenerator<Message> {
  const response = await fetch('/v1/stream', {
    signal,
    headers: {
      accept: 'text/event-stream',
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    },
  });
  if (!response.ok || !response.body) throw new Error(`stream: ${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let held = ''; ;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (held + value).split('\n\n');
    held = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1];
      const [id, data] = [field('id'), field('data')];
      if (id !== undefined && data !== undefined) yield { id, data: JSON.parse(data) as News };
    }
  }
}

const listeners = new Set<(news: readonly News[]) => void>();

/** For what queries alone cannot do: hears what became known, a moment at a time. @returns ends it */
export function hearNews(listener: (news: readonly News[]) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Collects news for a moment: one sign-off is several events. */
function refresher(client: QueryClient): (news: News) => void {
  let held: News[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (news) => {
    held.push(news);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = held;
      held = [];
      const streams = new Set(told.map(({ stream }) => stream));
      for (const name of streams)
        for (const queryKey of concerned(name)) void client.invalidateQueries({ queryKey });
      for (const listener of listeners) listener(told);
    }, settleMs);
  };
}

/** What a stream's news makes old. Keys of queries begin with one of these words. */
function concerned(stream: string): readonly (readonly string[])[] {
  const [kind = '', ...rest] = stream.split('/');
  const id = rest.join('/');
  if (kind === 'case')
    return [['case', id], ['task', id], ['cases'], ['custody'], ['duties'], ['clocks'], ['findings']];
  if (kind === 'reading') return [['task', caseOf(id), id]];
  if (kind === 'simulation') return [['log-clock']];
  if (['officer', 'post', 'unit', 'client'].includes(kind))
    return [['officers'], ['posts'], ['units'], ['keys'], ['tasks']];
  return kind === 'procedure' ? [['procedures']] : [];
}

/** An id of something opened is `{case}.{version}`. */
export const caseOf = (opened: string): string => opened.slice(0, opened.lastIndexOf('.'));
