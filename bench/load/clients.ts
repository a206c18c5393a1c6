/** Work done and the time it took. */
export type Lap = Readonly<{ operations: number; seconds: number }>;

export const rateOf = ({ operations, seconds }: Lap): number => operations / seconds;

/** Runs so many clients at once, each one operation after another, until `next` has nothing more. */
export async function throughEach<Item>(
  clients: number,
  items: readonly Item[],
  work: (item: Item, client: number) => Promise<void>,
): Promise<Lap> {
  let next = 0;
  const startedMs = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let nth = next++; nth < items.length; nth = next++) await work(items[nth] as Item, client);
    }),
  );
  return { operations: items.length, seconds: (performance.now() - startedMs) / 1_000 };
}

/** Deals items out, so that each client always has the same and works them off in their order. */
export const dealt = <Item>(clients: number, items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: clients }, (_, client) => items.filter((_, nth) => nth % clients === client));

/** Runs one client for each lane at once, each through the items of its own. */
export async function inLanes<Item>(
  lanes: readonly (readonly Item[])[],
  work: (item: Item, client: number) => Promise<void>,
): Promise<Lap> {
  const startedMs = performance.now();
  await Promise.all(
    lanes.map(async (items, client) => {
      for (const item of items) await work(item, client);
    }),
  );
  const operations = lanes.reduce((sum, { length }) => sum + length, 0);
  return { operations, seconds: (performance.now() - startedMs) / 1_000 };
}

/** Runs so many clients at once for a time; operations in flight at its end are finished and counted. */
export async function forSeconds(
  clients: number,
  seconds: number,
  work: (client: number, nth: number) => Promise<unknown>,
): Promise<Lap> {
  let operations = 0;
  const startedMs = performance.now();
  const untilMs = startedMs + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let nth = 0; performance.now() < untilMs; nth += 1) {
        await work(client, nth);
        operations += 1;
      }
    }),
  );
  return { operations, seconds: (performance.now() - startedMs) / 1_000 };
}

/** Time of one run of something short and synchronous, in microseconds: the mean over enough runs to see it. */
export function microseconds(work: () => unknown, forMs = 150): number {
  let runs = 0;
  const startedMs = performance.now();
  let endedMs = startedMs;
  do {
    for (let nth = 0; nth < 20; nth += 1) work();
    runs += 20;
    endedMs = performance.now();
  } while (endedMs - startedMs < forMs);
  return ((endedMs - startedMs) * 1_000) / runs;
}

export const pauseMs = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
