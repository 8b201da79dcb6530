import type { Page } from 'playwright-core';

/** Where letters never come the test says what it sees. */
const TIMES = 10;

/**
 * Opens a page in its own letters. A browser that gets them late, as on a busy machine, takes others for as long
 * as the page is open (`font-display: optional`): what measures lines opens it anew then.
 */
export async function goWithLetters(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  for (let again = 0; again < TIMES && !(await page.evaluate(hasOwnLetters)); again += 1)
    await page.reload({ waitUntil: 'networkidle' });
}

/** Headlines have letters of their own. */
function hasOwnLetters(): boolean {
  return [...document.querySelectorAll('h1, [data-article-body] > p:first-of-type')].every(
    (text) => {
      const [, ...others] = getComputedStyle(text).fontFamily.split(',');
      const probe = document.createElement('span');
      probe.textContent = 'Quién dice qué, dónde y según quién';
      probe.style.whiteSpace = 'nowrap';
      text.append(probe);
      const own = probe.getBoundingClientRect().width;
      probe.style.fontFamily = others.join(',');
      const other = probe.getBoundingClientRect().width;
      probe.remove();
      return own !== other;
    },
  );
}
