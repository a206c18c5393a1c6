import { describe, expect, it } from '@jest/globals';
import { checkFacts } from './check-facts.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['offence'],
  properties: {
    offence: { type: 'string', minLength: 1, maxLength: 5 },
    amount: { type: 'integer', minimum: 0, maximum: 10 },
    kind: { enum: ['a', 'b'] },
    day: { type: 'string', pattern: '^\\d{2}$' },
    goods: {
      type: 'array',
      maxItems: 2,
      items: { type: 'object', properties: { 'a/b': { type: 'boolean' } } },
    },
    summary: { type: 'string', 'x-sealed': true },
  },
};

describe('facts of a case', () => {
  it('are sound when they follow the schema', () => {
    const summary = { digest: 'sha256:x', key: 'case' };
    expect(
      checkFacts(schema, { offence: '盗窃', amount: 0, kind: 'a', day: '01', goods: [{}], summary }),
    ).toEqual([]);
  });

  it.each([
    [{}, '/offence', 'is required'],
    [{ offence: '' }, '/offence', 'is too short'],
    [{ offence: 'x'.repeat(6) }, '/offence', 'is too long'],
    [{ offence: 1 }, '/offence', 'must be string'],
    [{ offence: 'x', amount: 1.5 }, '/amount', 'must be integer'],
    [{ offence: 'x', amount: -1 }, '/amount', 'must be at least 0'],
    [{ offence: 'x', amount: 11 }, '/amount', 'must be at most 10'],
    [{ offence: 'x', kind: 'c' }, '/kind', 'must be one of a, b'],
    [{ offence: 'x', day: '1' }, '/day', 'must match ^\\d{2}$'],
    [{ offence: 'x', goods: [1] }, '/goods/0', 'must be object'],
    [{ offence: 'x', goods: [{}, {}, {}] }, '/goods', 'has too many items'],
    [{ offence: 'x', goods: [{ 'a/b': 1 }] }, '/goods/0/a~1b', 'must be boolean'],
    [{ offence: 'x', constructor: 1 }, '/constructor', 'is not known'],
    [[], '', 'must be object'],
    [null, '', 'must be object'],
  ])('%j is at fault at %s: %s', (value, pointer, message) => {
    expect(checkFacts(schema, value)).toEqual([{ pointer, message }]);
  });

  it('take sealed texts as digests in the log and as words from a person', () => {
    const words = { offence: 'x', summary: 'in plain words' };
    expect(checkFacts(schema, words, 'plain')).toEqual([]);
    expect(checkFacts(schema, words, 'sealed')).toEqual([
      { pointer: '/summary', message: 'must be sealed: plain text does not enter the log' },
    ]);
  });

  it('list every fault', () => {
    expect(checkFacts(schema, { amount: -1, colour: 'red' }).map(({ pointer }) => pointer)).toEqual([
      '/offence',
      '/colour',
      '/amount',
    ]);
  });
});
