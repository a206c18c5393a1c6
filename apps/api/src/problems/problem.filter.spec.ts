import { describe, expect, it } from '@jest/globals';
import { BadRequestException } from '@nestjs/common';
import { LogUnavailable } from '#libs/event-log';
import { problemDocument } from './problem-document.js';
import { asProblem } from './problem.filter.js';
import { malformed, Problem, problemOf } from './problem.js';
import { problemTexts } from './problem-texts.js';

describe('problems', () => {
  it('carry a stable code, its type, both titles, a trace id and the facts', () => {
    const problem = problemOf({ code: 'materials-unopened', materials: ['sha256:1'] } as never);
    expect(problemDocument(problem, 'trace')).toEqual({
      type: '/problems/materials-unopened',
      title: 'Required materials have not been opened',
      titles: { zh: '尚有必阅材料未阅', en: 'Required materials have not been opened' },
      status: 409,
      code: 'materials-unopened',
      traceId: 'trace',
      materials: ['sha256:1'],
    });
  });

  it('keep the HTTP status when a refusal has a status of its own', () => {
    const document = problemDocument(
      problemOf({ code: 'step-not-open', status: 'signed' } as never),
      'trace',
    );
    expect(document).toMatchObject({ status: 409, was: 'signed' });
  });

  it('list every fault of a malformed request', () => {
    const faults = [
      { pointer: '/a', message: 'is missing' },
      { pointer: '/b/0', message: 'is no text' },
    ];
    expect(problemDocument(malformed(faults), 'trace')).toMatchObject({ status: 400, in: 'body', faults });
  });

  it('tell nothing of an unknown error', () => {
    expect(asProblem(new Error('password of countersign_app is hunter2'))).toBeNull();
    expect(asProblem('a text that was thrown')).toBeNull();
  });

  it('say 503 with Retry-After when PostgreSQL is away', () => {
    const problem = asProblem(new LogUnavailable(new Error('connect ECONNREFUSED')));
    expect(problem).toMatchObject({ code: 'log-unavailable', headers: { 'Retry-After': '1' } });
  });

  it.each(['57014', '25P04', '57P05'])('say so too when it gave up a statement or session: %s', (code) => {
    const error = Object.assign(new Error('canceling statement due to statement timeout'), { code });
    expect(asProblem(error)?.code).toBe('log-unavailable');
  });

  it('take the status of the framework’s own errors', () => {
    expect(asProblem(new BadRequestException())).toMatchObject({ code: 'malformed-request' });
    expect(asProblem(Object.assign(new Error('big'), { code: 'FST_ERR_CTP_BODY_TOO_LARGE' }))?.code).toBe(
      'too-large',
    );
  });

  it('have words in both languages and a status in the range of errors, every one', () => {
    for (const [code, { status, zh, en }] of Object.entries(problemTexts)) {
      expect([code, zh !== '' && en !== '' && status >= 400 && status <= 503]).toEqual([code, true]);
    }
    expect(new Problem('busy').message).toBe('busy');
  });
});
