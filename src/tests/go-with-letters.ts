import type { Page } from 'playwright-core';

/** Where letters never come the test says what it sees. */
const TIMES = 10;

/**
 * Opens a page in its own letters. A browser that gets them late, as on a busy machine, takes others for as long
 * as the page is open (`font-display: optional`): what measures lines opens it anew then.
 */
export async function goWithLetters(page: Page, url: string): Promise<void> {
  const state = { waitUntil: 'networkidle' } as const;
  await page.goto(url, state);
  await reopenInOwnLetters({
    // Going to an address with a fragment again loads nothing.
    open: async () => void (await page.reload(state)),
    evaluate: (check) => page.evaluate(check),
  });
}

/** Opens anew, in any browser, a page that is open in other letters. */
export async function reopenInOwnLetters({
  open,
  evaluate,
}: {
  readonly open: () => Promise<void>;
  readonly evaluate: (check: () => boolean) => Promise<boolean>;
}): Promise<void> {
  for (let again = 0; again < TIMES && !(await evaluate(hasOwnLetters)); again += 1) await open();
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
