import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { OfficerName } from '../../../apps/api/test/support/bureau.js';
import { seriousFaults } from './axe.js';
import { settled, type Language, type World } from './world.js';

/** Pages by a name to call them by, and where they are. */
export type Pages = readonly (readonly [name: string, path: () => string])[];

/** axe finds no serious or critical fault on any of them, light and dark. @param then what to do on a page before */
export async function expectAccessible(
  world: World,
  officer: OfficerName,
  pages: Pages,
  language: Language,
  then: (name: string, page: Page) => Promise<void> = async () => undefined,
): Promise<void> {
  for (const dark of [false, true]) {
    const page = await world.loggedIn(officer, '/inbox', { language, dark });
    for (const [name, path] of pages) {
      await page.goto(path());
      await settled(page);
      await then(name, page);
      expect({ name, faults: await seriousFaults(page) }).toEqual({ name, faults: [] });
    }
    await page.context().close();
  }
}

/** None of them scrolls sideways on a phone, nor on a screen magnified to twice its size. */
export async function expectFitting(world: World, officer: OfficerName, pages: Pages): Promise<void> {
  for (const width of [375, 640]) {
    const page = await world.loggedIn(officer, '/inbox', { width, height: 700 });
    for (const [name, path] of pages) {
      await page.goto(path());
      await settled(page);
      const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect({ name, width, over }).toEqual({ name, width, over: 0 });
    }
    await page.context().close();
  }
}
