import { expect, it } from '@jest/globals';
import type { RecordedEvent } from '#libs/client';
import { stated } from '../../../apps/demo/src/play/standing.js';
import type { Played } from './played.js';

/** What time alone brings about, and under which name its event says when it fell due. */
const dueOf: Readonly<Record<string, string>> = {
  ClockWarned: 'warnAt',
  ClockExpired: 'dueAt',
  RectificationOverdue: 'dueAt',
  TaskOverdue: 'dueAt',
  DutyOverdue: 'dueAt',
  FindingOverdue: 'dueAt',
  RecusalOverdue: 'dueAt',
};

/** What an event of these is about. */
const aboutIn = ['clock', 'request', 'task', 'duty', 'finding', 'recusal'];

/** On the simulated clock whatever passes is recorded at the very instant at which it falls due, once, by no person. */
export function passesInTime(played: Played): void {
  it('what passed was recorded at the instant at which it fell due, once, by the passing of time', async () => {
    let found = 0;
    for (const script of played.started) {
      const passed = (await played.eventsOf(script)).filter(({ type }) => type in dueOf);
      found += passed.length;
      const due = passed.map(
        (event, nth) => againAt(event, passed.slice(0, nth)) ?? stated(event, dueOf[event.type] ?? ''),
      );
      expect(due).toEqual(passed.map(({ recordedAt }) => recordedAt));
      const each = passed.map((event, nth) => [event.type, about(event), due[nth]].join(' '));
      expect(each).toEqual([...new Set(each)]);
      expect(passed.filter(({ actor }) => actor.kind !== 'system')).toEqual([]);
    }
    expect(found).toBeGreaterThan(0);
  });
}

const about = (event: RecordedEvent): string => aboutIn.map((name) => stated(event, name)).join(' ');

/** When a duty that is overdue already was to be told again. */
function againAt(event: RecordedEvent, before: readonly RecordedEvent[]): string | undefined {
  const last = before.findLast(
    ({ type, data }) => type === event.type && data['duty'] === event.data['duty'],
  );
  return event.type === 'DutyOverdue' && last ? stated(last, 'againAt') : undefined;
}
