import type { Page } from 'playwright-core';
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
