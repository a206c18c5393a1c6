import type { LocalDate } from '#libs/kernel';
import { dateText, dayNumberOf } from '../civil.js';

/** Every date from the first to the last, both included. */
function days(first: string, last: string): readonly LocalDate[] {
  const start = dayNumberOf(first);
  return Array.from({ length: dayNumberOf(last) - start + 1 }, (_, i) => dateText(start + i));
}

/**
 * Public holidays of mainland China, a year for each yearly notice of the State Council's General Office. To add a year,
 * add its notice here; a log learns it by the event `CalendarYearPublished`.
 */
export const cnYears: readonly Readonly<{
  year: number;
  off: readonly LocalDate[];
  worked: readonly LocalDate[];
  source: string;
}>[] = [
  {
    year: 2026,
    off: [
      ...days('2026-01-01', '2026-01-03'), // 元旦
      ...days('2026-02-15', '2026-02-23'), // 春节
      ...days('2026-04-04', '2026-04-06'), // 清明节
      ...days('2026-05-01', '2026-05-05'), // 劳动节
      ...days('2026-06-19', '2026-06-21'), // 端午节
      ...days('2026-09-25', '2026-09-27'), // 中秋节
      ...days('2026-10-01', '2026-10-07'), // 国庆节
    ],
    worked: [
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ] as LocalDate[],
    source: '国务院办公厅关于2026年部分节假日安排的通知 (4 November 2025)',
  },
];
