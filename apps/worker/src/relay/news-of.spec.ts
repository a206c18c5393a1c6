import { describe, expect, it } from '@jest/globals';
import type { SequencedEvent } from '#libs/event-log';
import { newsOf } from './news-of.js';

const leaf = (leafIndex: number, stream: string, version: number, type: string, data: unknown = {}) =>
  ({ leafIndex, event: { stream, version, type, data } }) as SequencedEvent;
const signed = { task: 'a.3', step: 'leader', officer: 'chen', decision: 'approve', opinion: 'not told' };

describe('the news of a batch', () => {
  it('is one piece for each case, naming sign-offs, other events and the position', () => {
    expect(
      newsOf([
        leaf(7, 'case/a', 4, 'SignedOff', signed),
        leaf(8, 'case/a', 5, 'TaskOpened'),
        leaf(9, 'officer/chen', 2, 'KeyEnrolled'),
        leaf(10, 'case/b', 1, 'CaseStarted'),
      ]),
    ).toEqual({
      cases: [
        {
          caseId: 'a',
          lastLeaf: 8,
          news: {
            position: 5,
            signOffs: [{ task: 'a.3', step: 'leader', officer: 'chen', decision: 'approve', version: 4 }],
            facts: [{ type: 'TaskOpened', version: 5 }],
            because: 'recorded',
          },
        },
        {
          caseId: 'b',
          lastLeaf: 10,
          news: {
            position: 1,
            signOffs: [],
            facts: [{ type: 'CaseStarted', version: 1 }],
            because: 'recorded',
          },
        },
      ],
      clockAdvancedAt: null,
    });
  });

  it('says that the clock of a simulation was moved, at its last leaf', () => {
    const moved = [
      leaf(3, 'simulation/clock', 1, 'ClockAdvanced'),
      leaf(5, 'simulation/clock', 2, 'ClockAdvanced'),
    ];
    expect(newsOf(moved)).toEqual({ cases: [], clockAdvancedAt: 5 });
  });
});
