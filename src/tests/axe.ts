import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Only what is asked for: what passes, and a path to each element, are most of the work. */
export const BRIEFLY: axe.RunOptions = { resultTypes: ['violations'], selectors: false };

/**
 * What axe finds in an open page, one sentence for each element.
 * @param page one whose policy lets scripts in (`bypassCSP`), or that has none
 * @param within a selector
 */
export async function findBarriers(
  page: Page,
  within = 'html',
  options: axe.RunOptions = {},
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([selector, given]) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const { violations } = await run(selector, given);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [within, { ...BRIEFLY, ...options }] as const,
  );
}
