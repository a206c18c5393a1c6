import { describe, expect, it } from '@jest/globals';
import {
  caseOfOpened,
  type CaseId,
  Look,
  openedId,
  postOf,
  StreamMissing,
  type StreamName,
  streamOf,
} from './index.js';

describe('a look', () => {
  const known = new Map([
    ['officer/b', { version: 3, state: 'b' }],
    ['officer/a', { version: 0, state: 'unborn' }],
  ]);
  const looking = () => new Look((stream) => known.get(stream));
  const b = 'officer/b' as StreamName;
  const a = 'officer/a' as StreamName;

  it('keeps account of what was seen, once each, in order of name', () => {
    const look = looking();
    expect([look.at(b), look.at(a), look.at(b)]).toEqual(['b', 'unborn', 'b']);
    expect(look.readSet).toEqual([
      { stream: 'officer/a', version: 0 },
      { stream: 'officer/b', version: 3 },
    ]);
  });

  it('accounts for nothing that was not looked at', () => expect(looking().readSet).toEqual([]));

  it('says which stream it lacks, and does not count it as seen', () => {
    const look = looking();
    const missing = 'officer/c' as StreamName;
    expect(() => look.at(missing)).toThrow(new StreamMissing(missing));
    expect(look.readSet).toEqual([]);
  });
});

describe('names', () => {
  it('of what an event opened lead back to its case', () => {
    const id = openedId('a.b' as CaseId, 12);
    expect([id, caseOfOpened(id)]).toEqual(['a.b.12', 'a.b']);
  });
  it('of streams begin with what they hold', () =>
    expect([streamOf.post(postOf('traffic', 'unit-leader')), streamOf.case('c1' as CaseId)]).toEqual([
      'post/traffic/unit-leader',
      'case/c1',
    ]));
});
