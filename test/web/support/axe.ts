import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = Readonly<{
  id: string;
  impact: string | null;
  nodes: readonly Readonly<{ target: unknown; failureSummary?: string }>[];
}>;

/** What axe finds serious or critical on a page as it stands. */
export async function seriousFaults(page: Page): Promise<readonly string[]> {
  // Through the debugger: the page's own policy lets no foreign script in.
  await page.evaluate(axeSource);
  const { violations } = (await page.evaluate('axe.run()')) as Readonly<{ violations: readonly Violation[] }>;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${JSON.stringify(target)} ${failureSummary ?? ''}`),
    );
}
