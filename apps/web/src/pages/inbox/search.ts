export const taskViews = ['mine', 'available', 'unit', 'delegated', 'done'] as const;
export type TaskView = (typeof taskViews)[number];

/** What of the inbox stands in the address: a link to it shows the same list and the same file. */
export type InboxSearch = Readonly<{
  view?: TaskView;
  link?: string;
  unit?: string;
  task?: string;
}>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;

export function readInboxSearch({ view, link, unit, task }: Record<string, unknown>): InboxSearch {
  const known = taskViews.find((each) => each === view);
  const [ofLink, ofUnit, chosen] = [text(link), text(unit), text(task)];
  return {
    ...(known && { view: known }),
    ...(ofLink && { link: ofLink }),
    ...(ofUnit && { unit: ofUnit }),
    ...(chosen && { task: chosen }),
  };
}
