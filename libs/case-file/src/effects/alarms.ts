import type { Draft } from '../draft.js';
import { concernedBy, type Scope } from './scope.js';

/** Recorded and asked about; blocks nothing. In the alarm's own words, else in those of what raised it. */
export function raiseAlarm(draft: Draft, alarm: string, scope: Scope): void {
  const rule = draft.basis.definition.alarms?.find(({ id }) => id === alarm) ?? scope.cause;
  const { name: because, source } = rule;
  const per = scope.subjects.length > 0 ? 'subject' : 'case';
  for (const subject of concernedBy(draft, per, scope)) {
    draft.record({ type: 'AlarmRaised', data: { alarm, subject, because, source } });
  }
}
