import type { Page } from 'playwright-core';

/**
 * Opens a page in its own letters. A browser that gets them late, as on a busy machine, takes others for as long
 * as the page is open (`font-display: optional`): what measures lines opens it anew then.
 */
export async function goWithLetters(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  while (!(await page.evaluate(hasOwnLetters))) await page.reload({ waitUntil: 'networkidle' });
}

function hasOwnLetters(): boolean {
  const text = document.querySelector('[data-article-body] p') ?? document.body;
  const [, ...others] = getComputedStyle(text).fontFamily.split(',');
  const probe = document.createElement('span');
  probe.textContent = 'Quién dice qué, dónde y según quién';
  text.append(probe);
  const own = probe.getBoundingClientRect().width;
  probe.style.fontFamily = others.join(',');
  const other = probe.getBoundingClientRect().width;
  probe.remove();
  return own !== other;
}
