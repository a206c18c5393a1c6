import { type Calendar, type CalendarEvent, calendarOf } from './calendar.js';
import { cnYears } from './calendars/cn.js';

/** The events a new log files in `calendar/cn`, in order. */
export const shippedCalendarEvents: readonly CalendarEvent[] = cnYears.map((data) => ({
  type: 'CalendarYearPublished',
  data,
}));

/** The calendar those events tell. */
export const shippedCalendar: Calendar = calendarOf(shippedCalendarEvents);
