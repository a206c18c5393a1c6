import { must, type Answer } from './problem.js';

export type Page<Item> = Readonly<{ items: readonly Item[]; nextCursor: string | null }>;

/** Every item of a list, page after page. @throws ProblemError when a page is refused */
export async function* allItems<Item>(
  call: string,
  page: (cursor: string | undefined) => Promise<Answer<Page<Item>>>,
): AsyncGenerator<Item> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await must(call, page(cursor));
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
