import type { Page } from 'playwright-core';

/** The first result of the page that searches, as a reader sees it. */
interface FirstResult {
  readonly group: string;
  /** The address that it leads to and its text. */
  readonly says: string;
}

/** Types into the page that searches, and waits until every group has answered. */
export async function findFirstResult(page: Page, typed: string): Promise<FirstResult | null> {
  const groups = page.locator('site-search section:not([hidden])');
  await page.fill('[name=q]', '');
  await groups.first().waitFor({ state: 'detached' });
  await page.fill('[name=q]', typed);
  for (const group of ['names', 'claims', 'articles'])
    await page.locator(`section.${group}:not([hidden])`).waitFor();
  return page.evaluate(() => {
    const item = document.querySelector('site-search section li');
    if (!item) return null;
    const address = item.querySelector('a')?.getAttribute('href') ?? '';
    return {
      group: item.closest('section')?.className ?? '',
      says: `${address} ${item.textContent}`,
    };
  });
}
