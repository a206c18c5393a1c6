import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { displayedPages, taskQuery } from '@/api/tasks';
import { PageReports } from './page-reports';

/** Tells what was displayed: a page, or all from it up to and including another. */
export type OnDisplayed = (page: number, to?: number) => void;

/**
 * Reports pages of a material as they are displayed to the officer. The server puts its own time to them.
 *
 * @param task undefined: nobody is to sign here, and nothing is reported
 * @param pages how many it was filed with; of a material without a number, everything is page 1
 */
export function usePageReports(
  task: string | undefined,
  material: string,
  pages: number | null,
): OnDisplayed {
  const client = useQueryClient();
  const reports = useRef<PageReports | null>(null);
  useEffect(() => {
    if (task === undefined) return;
    const own = new PageReports(async (ranges) => {
      const told = ranges.map((range) => ({ material, ...range }));
      await displayedPages(task, told);
      void client.invalidateQueries({ queryKey: taskQuery(task).queryKey });
    }, pages ?? 1);
    reports.current = own;
    return () => {
      reports.current = null;
      own.end();
    };
  }, [client, task, material, pages]);
  return useCallback((page, to) => reports.current?.displayed(page, to), []);
}
