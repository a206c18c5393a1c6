import { describe, expect, it } from '@jest/globals';
import { publishedDocument } from '../../apps/api/src/openapi/published-document.js';
import { PublishedAnswers, type PublishedDocument } from '../support/published-answers.js';
import { answerFaults } from './answer-faults.js';

const request = { method: 'GET', target: '/v1/simulation', headers: {}, body: null };
const traceId = '0'.repeat(32);
const state = { simulated: true, origin: 'o', now: '2026-03-02T00:50:00.000Z', held: false };
const refusal = {
  type: '/problems/unauthenticated',
  title: 't',
  titles: { zh: '', en: '' },
  status: 401,
  code: 'unauthenticated',
  traceId,
};

describe('the judge of fuzzed answers', () => {
  const faultsOf = async (
    status: number,
    mediaType: string,
    body: object,
    headers = { 'trace-id': traceId },
  ) => {
    const published = new PublishedAnswers((await publishedDocument()) as unknown as PublishedDocument);
    const given = {
      status,
      headers: new Headers({ 'content-type': mediaType, ...headers }),
      text: JSON.stringify(body),
    };
    return answerFaults(published, request, given);
  };
  const problem = 'application/problem+json';

  it('finds nothing in what is published', async () => {
    expect(await faultsOf(200, 'application/json', state)).toEqual([]);
    expect(await faultsOf(401, problem, refusal)).toEqual([]);
  });

  it.each([
    ['a field that is not published', 200, 'application/json', { ...state, secret: 1 }],
    ['a field of another type', 200, 'application/json', { ...state, held: 'no' }],
    ['an answer that is not published', 418, problem, refusal],
    ['a failure of ours', 500, problem, { ...refusal, status: 500, code: 'internal-error' }],
    ['a code of another status', 401, problem, { ...refusal, code: 'forbidden' }],
    ['a code this operation does not have', 404, problem, { ...refusal, status: 404, code: 'unknown-case' }],
    ['another media type', 401, 'application/json', refusal],
    ['a line of a stack', 401, problem, { ...refusal, detail: 'at Object.<anonymous> (main.js:3:1)' }],
  ] as const)('finds %s', async (_, status, mediaType, body) => {
    expect(await faultsOf(status, mediaType, body)).not.toEqual([]);
  });

  it('finds a published header missing', async () => {
    expect(await faultsOf(200, 'application/json', state, {} as never)).toEqual([
      expect.stringContaining('trace-id'),
    ]);
  });
});
