import { describe, expect, it } from '@jest/globals';
import { WrongUsage } from '../outcome.js';
import { checklistFrom, spokenFrom, voteFrom, type SaidOptions } from './said.js';

const opinion = { procedure: '程序', facts: '事实', evidence: '证据', discretion: '裁量' };
const checklist = [{ id: 'FL1' }, { id: 'EV2' }];

const saidFrom = (options: SaidOptions, items: typeof checklist) => ({
  ...spokenFrom(options),
  checklist: checklistFrom(options, items),
});

describe('a decision from the command line', () => {
  it('answers yes to every item not named', () => {
    const said = saidFrom({ decision: 'approve', ...opinion, check: ['EV2=no'] }, checklist);
    expect(said).toEqual({
      decision: 'approve',
      opinion,
      checklist: [
        { id: 'FL1', result: 'yes' },
        { id: 'EV2', result: 'no' },
      ],
    });
  });

  it('carries the rectification list of a return', () => {
    const said = saidFrom(
      { decision: 'return', ...opinion, reasons: '缺见证人', rectify: ['1=补见证人签名=二人'] },
      [],
    );
    expect(said).toMatchObject({
      reasons: '缺见证人',
      rectification: [{ id: '1', requirement: '补见证人签名=二人' }],
    });
  });

  it('is a vote with its reason in a collective step, and nothing else', () => {
    expect(voteFrom({ vote: 'against', reason: '量罚过轻' })).toEqual({
      vote: 'against',
      reason: '量罚过轻',
    });
    expect(voteFrom({ decision: 'approve' })).toBeNull();
    expect(() => voteFrom({ vote: 'maybe', reason: '未定' })).toThrow(WrongUsage);
    expect(() => voteFrom({ vote: 'for' })).toThrow(WrongUsage);
  });

  it.each([
    ['a decision that is none', { decision: 'ok', ...opinion }],
    ['an opinion with a part missing', { decision: 'approve', ...opinion, evidence: '' }],
    ['an item that is not on the list', { decision: 'approve', ...opinion, check: ['ZZ9=yes'] }],
    ['an answer that is none', { decision: 'approve', ...opinion, check: ['EV2=maybe'] }],
    ['a date that is none', { decision: 'return', ...opinion, rectifyBy: 'tomorrow' }],
    ['an item without a requirement', { decision: 'return', ...opinion, rectify: ['1'] }],
  ])('is wrong usage with %s', (_, options) =>
    expect(() => saidFrom(options, checklist)).toThrow(WrongUsage),
  );
});
