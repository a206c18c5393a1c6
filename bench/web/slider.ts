import type { Page } from 'playwright-core';
import { must } from '#libs/client';
import type { World } from '../../test/web/support/world.js';

const eventsWanted = 500;

/** A case with a life of five hundred events. */
export async function longCase(world: World): Promise<string> {
  const { id, request } = await world.bureau.requestFiling();
  const handler = await world.bureau.as('handler');
  const { version, changedAt } = await must('case', handler.case(id));
  const said = {
    request,
    participants: ['handler'],
    startedAt: changedAt,
    endedAt: changedAt,
    text: '补充说明',
  };
  for (let left = eventsWanted - version; left > 0; left -= 1) {
    await must('said', handler.discuss(id, said, `bench/${left}`));
  }
  return id;
}

/**
 * Drags the slider of a replay through the case.
 *
 * @returns how long it took each time from the move until what it shows had been painted, in milliseconds
 */
export async function dragged(page: Page, moves: number): Promise<readonly number[]> {
  await page.locator('input[type=range]').waitFor();
  return page.evaluate(`(async () => {
    const range = document.querySelector('input[type=range]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const painted = () => new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    });
    const taken = [];
    for (let move = 0; move < ${moves}; move += 1) {
      const to = 1 + ((move * 37) % Number(range.max));
      await new Promise((resolve) => setTimeout(resolve, 40));
      const before = performance.now();
      set.call(range, String(to));
      range.dispatchEvent(new Event('input', { bubbles: true }));
      taken.push((await painted()) - before);
    }
    return taken;
  })()`);
}
