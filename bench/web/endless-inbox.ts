import type { Page } from 'playwright-core';

const total = 100_000;
const pageLength = 100;

/** Answers the list of tasks with the first of them a hundred thousand times. */
export async function endlessInbox(page: Page): Promise<void> {
  await page.route(/\/v1\/tasks\?/, async (route) => {
    const url = new URL(route.request().url());
    const from = Number(url.searchParams.get('cursor') ?? 0);
    url.searchParams.delete('cursor');
    const reply = await route.fetch({ url: url.href });
    const { items, counts } = (await reply.json()) as { items: readonly object[]; counts: object };
    const tasks = Array.from({ length: pageLength }, (_, nth) => ({
      ...items[0],
      id: `c.${from + nth + 1}`,
    }));
    const nextCursor = from + pageLength < total ? String(from + pageLength) : null;
    await route.fulfill({ json: { items: tasks, nextCursor, counts: { ...counts, available: total } } });
  });
}

/**
 * Scrolls half a screen a frame, on and on.
 *
 * @returns how long each frame took, in milliseconds
 */
export const scrolledFrames = (page: Page, frames: number): Promise<readonly number[]> =>
  page.evaluate(`new Promise((resolve) => {
    const list = document.querySelector('[class*=scroller]');
    const taken = [];
    let before = performance.now();
    const step = (now) => {
      taken.push(now - before);
      before = now;
      list.scrollTop += 300;
      if (taken.length > ${frames}) resolve(taken.slice(1));
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
