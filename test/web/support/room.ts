import type { Page } from 'playwright-core';

/** Opens every material of the file, as the reader must before signing. */
export async function openMaterials(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: '材料' });
  await rail.getByRole('button').first().waitFor();
  for (const material of await rail.getByRole('listitem').getByRole('button').all()) await material.click();
  await page.getByText('材料已全部打开').waitFor();
}

/** Answers the whole checklist and one part of the opinion, and chooses a decision. */
export async function answer(page: Page, decision: RegExp = /^同意/): Promise<void> {
  await openMaterials(page);
  // A text waits until it may be written; a tick that is forced does not.
  await page.getByRole('textbox', { name: '程序' }).fill('程序合法。');
  for (const yes of await page.getByRole('radio', { name: '是', exact: true }).all())
    await yes.check({ force: true });
  await page.getByRole('radio', { name: decision }).check();
}

/** Looks at the record once more and signs it. */
export async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^核对并签署/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^签署/ }).click();
  await dialog.waitFor({ state: 'detached' });
}
