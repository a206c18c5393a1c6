import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Given, PublishedAnswers } from '../support/published-answers.js';
import { answerFaults } from './answer-faults.js';
import { openFuzzedBureau, type FuzzedBureau } from './fuzzed-bureau.js';
import { requestTo, type FuzzedRequest } from './fuzzed-request.js';
import { SchemaArbitrary } from './schema-arbitrary.js';

/** The same seed draws the same requests. See test/fuzz/README.md for longer runs. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_302);
const requestsWanted = Number(process.env['FUZZ_REQUESTS'] ?? 2_000);
const together = 8;

describe(`every operation under requests drawn from seed ${seed}`, () => {
  let bureau: FuzzedBureau;
  let published: PublishedAnswers;
  beforeAll(async () => {
    bureau = await openFuzzedBureau();
    published = bureau.api.published;
    published.seen.clear();
  }, 60_000);
  afterAll(() => bureau.api.end());

  const drawn = (): readonly FuzzedRequest[] => {
    const values = new SchemaArbitrary(published.components, bureau.known);
    const each = Math.ceil(requestsWanted / published.places.length);
    const requests = published.places.map((place, nth) =>
      fc.sample(requestTo(place, values, bureau.callers), { seed: seed + nth, numRuns: each }),
    );
    // In turn, so that what one operation changes is met by all the others.
    return Array.from({ length: each }, (_, nth) =>
      requests.map((list) => list[nth] as FuzzedRequest),
    ).flat();
  };

  it('answers as published, without a 5xx and without a word of its insides', async () => {
    const requests = drawn();
    expect(requests.length).toBeGreaterThanOrEqual(requestsWanted);
    const faults = new Set<string>();
    let next = 0;
    const client = async () => {
      for (let request = requests[next++]; request; request = requests[next++]) {
        const given = await send(bureau.api.baseUrl, request);
        for (const fault of answerFaults(published, request, given)) faults.add(fault);
      }
    };
    await Promise.all(Array.from({ length: together }, client));
    expect([...faults]).toEqual([]);
    const reached = new Set([...published.seen].map((answer) => answer.split(' ')[0]));
    expect(
      published.places.map(({ operation }) => operation.operationId).filter((id) => !reached.has(id)),
    ).toEqual([]);
  }, 300_000);
});

/** A stream's answer is its head: it is left at once. */
async function send(baseUrl: string, { method, target, headers, body }: FuzzedRequest): Promise<Given> {
  const leaving = new AbortController();
  const response = await fetch(`${baseUrl}${target}`, {
    method,
    headers: { ...headers, ...(body && { 'content-type': body.contentType }) },
    signal: leaving.signal,
    ...(body && { body: body.bytes }),
  });
  const streams = response.headers.get('content-type')?.startsWith('text/event-stream');
  const text = streams ? '' : await response.text();
  if (streams) leaving.abort();
  return { status: response.status, headers: response.headers, text };
}
