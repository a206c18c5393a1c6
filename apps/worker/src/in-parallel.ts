/**
 * Works items off in their order with at most `max` under way, each taken when there is room for it. The first failure
 * stops new items and is thrown.
 */
export async function inParallel<Item>(
  max: number,
  items: readonly Item[] | AsyncGenerator<Item, void>,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  // One iterator that all lanes share.
  const rest = 'values' in items ? items.values() : items;
  let failed = false;
  const lane = async () => {
    for await (const item of rest) {
      if (failed) return;
      await work(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: max }, lane));
}
