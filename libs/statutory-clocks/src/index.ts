export * from './calendar.js';
export * from './due.js';
export { type DurationParts, minus, plus, readDuration } from './durations.js';
export { instantOf } from './instants.js';
export { shippedCalendar, shippedCalendarEvents } from './shipped-calendars.js';
export { knownZones, localDate } from './zones.js';
