import type { BrowserContext, Page } from 'playwright-core';

/** Marks of a page, in milliseconds since its navigation began. */
type Marks = Readonly<Record<string, number>>;
type Marked = Readonly<{ benchMarks: Marks }>;

/**
 * Runs before anything else in every page: notes when the first task stands in the list, when a signature was
 * acknowledged, and when after it the heading of another task stands there. Looked at from inside, so that nothing of
 * the distance to the browser is measured.
 */
const notes = `(() => {
  const marks = (globalThis.benchMarks = {});
  let signedOn;
  const look = () => {
    if (marks.usable === undefined && document.querySelector('[class*=place] button')) marks.usable = performance.now();
    if (signedOn !== undefined && marks.next === undefined) {
      const link = new URL(location.href).searchParams.get('task');
      if (link && link !== signedOn && document.querySelector('[role=tabpanel] fieldset')) marks.next = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  const send = globalThis.fetch;
  globalThis.fetch = async (...given) => {
    const reply = await send(...given);
    if (/\\/sign-offs$/.test(String(given[0])) && reply.ok) {
      signedOn = new URL(location.href).searchParams.get('task');
      delete marks.next;
      marks.signed = performance.now();
    }
    return reply;
  };
})()`;

export const watch = (context: BrowserContext): Promise<unknown> => context.addInitScript(notes);

export async function marksOf(page: Page, awaited: string): Promise<Marks> {
  await page.waitForFunction(
    (name) => (globalThis as unknown as Marked).benchMarks[name] !== undefined,
    awaited,
  );
  return page.evaluate('globalThis.benchMarks');
}
