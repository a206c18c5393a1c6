import type { Locator, Page } from 'playwright-core';
import type { World } from './world.js';
import type { OfficerName } from '../../../apps/api/test/support/bureau.js';

/** Has this browser make a key for its officer on the profile page, and the administrator confirm it. */
export async function enrolKey(
  world: World,
  page: Page,
  officer: OfficerName,
  button: RegExp,
): Promise<void> {
  await page.goto('/profile');
  await page.getByRole('button', { name: button }).click();
  await page
    .getByRole('status')
    .filter({ hasText: /第?二?|Proposed|已提交/ })
    .first()
    .waitFor();
  const { directory } = await world.bureau.as('admin');
  const keys = await directory.keys(officer);
  if (!keys.ok) throw new Error('no keys');
  const pending = keys.value.items.find(({ status }) => status === 'pending');
  if (!pending) throw new Error('no key waits for confirmation');
  const confirmed = await directory.confirmKey(officer, pending.keyId);
  if (!confirmed.ok) throw new Error(confirmed.problem.code);
}

/** Reads everything, ticks everything and agrees, in the signing room that the page shows. */
export async function agree(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: '材料' });
  await rail.getByRole('button').first().waitFor();
  for (const material of await rail.getByRole('button').all()) await material.click();
  await page.getByText('材料已全部打开').waitFor();
  // A text waits until it may be written; a tick that is forced does not.
  await page.getByRole('textbox', { name: '程序' }).fill('程序合法。');
  for (const yes of await page.getByRole('radio', { name: '是', exact: true }).all())
    await yes.check({ force: true });
  await page.getByRole('radio', { name: /^同意/ }).check();
}

/** Chooses an officer in a field that looks for him by name or id. */
export async function pickOfficer(within: Page | Locator, label: string, officer: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).fill(officer);
  const exact = new RegExp(`(^| )${officer}$`);
  await within.getByRole('option', { name: exact }).click();
}
