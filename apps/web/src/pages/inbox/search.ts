export const taskViews = ['mine', 'available', 'unit', 'delegated', 'done'] as const;
export type TaskView = (typeof taskViews)[number];
export const urgencies = ['overdue', 'critical', 'soon', 'normal'] as const;
export const taskSorts = ['custody', 'pressing', 'newest', 'number'] as const;

/** What narrows and orders the list, as its path takes it. */
export const filterNames = ['link', 'unit', 'handler', 'urgency', 'custody', 'sort', 'q'] as const;
export type Filter = Readonly<Partial<Record<(typeof filterNames)[number], string>>>;

/** What of the inbox stands in the address: a link to it shows the same list and the same file. */
export type InboxSearch = Filter & Readonly<{ view?: TaskView; task?: string }>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;

/** Choices that the server knows; anything else in an address is left aside. */
const choices: Readonly<Record<string, readonly string[]>> = {
  urgency: urgencies,
  custody: ['true'],
  sort: taskSorts,
};

export function readInboxSearch({ view, task, ...rest }: Record<string, unknown>): InboxSearch {
  const known = taskViews.find((each) => each === view);
  const chosen = text(task);
  return { ...filterOf(rest), ...(known && { view: known }), ...(chosen && { task: chosen }) };
}

/** The list that an address shows: without a view of its own, what one could sign. */
export const listedBy = (search: InboxSearch): Filter & Readonly<{ view: TaskView }> => ({
  ...filterOf(search),
  view: search.view ?? 'available',
});

/** The filter alone, of an address or of a saved view. */
export function filterOf(given: Readonly<Record<string, unknown>>): Filter {
  const kept = filterNames.flatMap((name) => {
    // The router reads `custody=true` as a boolean.
    const value = text(given[name] === true ? 'true' : given[name]);
    return value !== undefined && (choices[name]?.includes(value) ?? true) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}
