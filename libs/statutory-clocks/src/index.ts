export * from './calendar.js';
export * from './due.js';
export { type DurationParts, exactMs, minus, plus, readDuration } from './durations.js';
export { epochMs, instantFromRfc3339, instantOf } from './instants.js';
export { shippedCalendar, shippedCalendarEvents } from './shipped-calendars.js';
export { knownZones, localDate } from './zones.js';
export { dayKind } from './working-days.js';
