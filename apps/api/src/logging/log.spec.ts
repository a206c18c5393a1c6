import { describe, expect, it } from '@jest/globals';
import { Log } from './log.js';

/** A log that keeps its lines. */
function kept(level: 'debug' | 'info') {
  const lines: string[] = [];
  return { log: new Log(level, { write: (line) => void lines.push(line) }), lines };
}

describe('the process log', () => {
  it('says where an unexpected error arose and its code, and never what it quotes', () => {
    const { log, lines } = kept('info');
    const error = Object.assign(new Error('invalid input: "甲"\n  "电缆"'), { code: '22P02' });
    log.failure(error, 'trace');
    expect(lines).toHaveLength(1);
    const entry = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(entry).toMatchObject({ service: 'api', traceId: 'trace', name: 'Error', code: '22P02' });
    expect(entry['stack']).toMatch(/^ {4}at .*log\.spec/);
    expect(lines[0]).not.toMatch(/甲|电缆/);
  });

  it('tells the message of an error only to who asked for everything', () => {
    const { log, lines } = kept('debug');
    log.failure(new Error('what it says'), 'trace');
    expect(lines.map((line) => line.includes('what it says'))).toEqual([false, true]);
  });

  it('logs a request by its pattern, louder when it is slow or failed', () => {
    const { log, lines } = kept('info');
    const entry = { method: 'GET', route: '/v1/cases/:caseId', traceId: 't' };
    log.request({ ...entry, status: 200, ms: 3 });
    log.request({ ...entry, status: 200, ms: 1_500 });
    log.request({ ...entry, status: 500, ms: 3 });
    expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([40, 50]);
    expect(lines[0]).toContain('"route":"/v1/cases/:caseId"');
  });
});
