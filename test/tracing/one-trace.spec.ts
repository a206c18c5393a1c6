import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CountersignClient, signTask } from '#libs/client';
import { startTracing } from '#libs/tracing';
import { ApiUnderTest } from '../../apps/api/test/support/api-under-test.js';
import { agreed, Bureau } from '../../apps/api/test/support/bureau.js';
import { freePort } from '../../tools/process/ports.js';
import { startProgram } from '../../tools/start/program.js';
import { untilAnswers } from '../../tools/start/readiness.js';
import type { Running } from '../../tools/start/supervised.js';
import { testTemporal } from '../support/temporal.js';
import { Collector, type CollectedSpan } from './collector.js';

// Processes of the product, and workflows bundled with the plugin: generous, so that a busy machine is no failure.
jest.setTimeout(120_000);

const signOffRoute = 'POST /v1/tasks/:taskId/sign-offs';
const wanted = [signOffRoute, 'append', 'relay news', 'HandleSignal:news'];

describe('with OTEL_EXPORTER_OTLP_ENDPOINT set', () => {
  let collector: Collector;
  let api: ApiUnderTest;
  let bureau: Bureau;
  const programs: Running[] = [];
  let tracedUrl = '';

  beforeAll(async () => {
    collector = await Collector.start();
    api = await ApiUnderTest.start({ simulated: false });
    bureau = await Bureau.open(api);
    const { databaseUrl, keysFolder, dataFolder, origin } = api.settings;
    const { address } = await testTemporal();
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: databaseUrl,
      COUNTERSIGN_KEYS: keysFolder,
      COUNTERSIGN_DATA: dataFolder,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    };
    const log = (name: string) => join(dataFolder, 'logs', `${name}.log`);
    const traced = startProgram({
      file: 'apps/api/src/main.js',
      env: { ...env, PORT: String(port), COUNTERSIGN_HOST: '127.0.0.1', COUNTERSIGN_ORIGIN: origin },
      log: log('api'),
    });
    const worker = startProgram({
      file: 'apps/worker/src/main.js',
      env: { ...env, TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: `traced-${randomUUID()}` },
      log: log('worker'),
    });
    programs.push(traced, worker);
    tracedUrl = `http://127.0.0.1:${port}`;
    await untilAnswers(`${tracedUrl}/health/live`, traced.process, 60_000);
  });
  afterAll(async () => {
    for (const program of programs) await program.stop();
    await api.end();
    collector.close();
  });

  it('a sign-off is one trace from the request to its workflow, and names nobody', async () => {
    const { task } = await bureau.requestFiling();
    const traceIds: string[] = [];
    const client = new CountersignClient({
      baseUrl: tracedUrl,
      token: await bureau.token('legal-officer'),
      retries: 0,
      fetch: async (input, init) => {
        const answer = await fetch(input, init);
        const { pathname } = new URL(input instanceof Request ? input.url : input);
        if (pathname.endsWith('/sign-offs')) traceIds.push(answer.headers.get('trace-id') ?? '');
        return answer;
      },
    });
    expect(await signTask(client, task, agreed, bureau.keyOf('legal-officer'))).toMatchObject({ ok: true });

    const [traceId = ''] = traceIds;
    const spans = await untilComplete(() => collector.spans.filter((span) => span.traceId === traceId));
    const ids = new Set(spans.map(({ spanId }) => spanId));
    // A run's own span is told when the run ends, which is after the spans within it.
    const roots = spans.filter(({ parentSpanId }) => !parentSpanId);
    expect(roots.map(({ name }) => name)).toEqual([signOffRoute]);
    const apart = spans.filter(({ name, parentSpanId }) => wanted.includes(name) && parentSpanId);
    expect(apart.filter(({ parentSpanId }) => !ids.has(parentSpanId ?? '')).map(({ name }) => name)).toEqual(
      [],
    );
    expect(new Set(spans.map(({ service }) => service))).toEqual(
      new Set(['countersign-api', 'countersign-worker']),
    );
    expect(roots[0]?.attributes).toMatchObject({ 'http.response.status_code': expect.anything() });

    const said = collector.said.join('\n');
    for (const secret of ['legal-officer', task, ...Object.values(agreed.opinion)])
      expect(said).not.toContain(secret);
  });
});

/** Until every kind of span wanted has come. */
async function untilComplete(look: () => readonly CollectedSpan[]): Promise<readonly CollectedSpan[]> {
  for (const until = performance.now() + 90_000; ;) {
    const spans = look();
    const names = new Set(spans.map(({ name }) => name));
    if (wanted.every((name) => names.has(name))) return spans;
    if (performance.now() > until) throw new Error(`only ${[...names].join(', ')} came`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('without it', () => {
  it('nothing is traced', async () => expect(await startTracing('spec', {})).toBeNull());
});
