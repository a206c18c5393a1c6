import { expect, it } from '@jest/globals';
import { stated } from '../../../apps/demo/src/play/standing.js';
import type { Played } from './played.js';

/** What time alone brings about, and under which name its event says when it fell due. */
const dueOf: Readonly<Record<string, string>> = {
  ClockWarned: 'warnAt',
  ClockExpired: 'dueAt',
  RectificationOverdue: 'dueAt',
  TaskOverdue: 'dueAt',
};

/** On the simulated clock whatever passes is recorded at the very instant at which it falls due, once, by no person. */
export function passesInTime(played: Played): void {
  it('what passed was recorded at the instant at which it fell due, once, by the passing of time', async () => {
    let found = 0;
    for (const script of played.started) {
      const events = await played.eventsOf(script);
      const passed = events.filter(({ type }) => type in dueOf);
      found += passed.length;
      const due = passed.map((event) => stated(event, dueOf[event.type] ?? ''));
      expect(due).toEqual(passed.map(({ recordedAt }) => recordedAt));
      const each = passed.map((event, nth) =>
        [event.type, stated(event, 'clock'), stated(event, 'request'), stated(event, 'task'), due[nth]].join(
          ' ',
        ),
      );
      expect(each).toEqual([...new Set(each)]);
      expect(passed.filter(({ actor }) => actor.kind !== 'system')).toEqual([]);
    }
    expect(found).toBeGreaterThan(0);
  });
}
