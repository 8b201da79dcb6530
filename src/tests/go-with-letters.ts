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

/** Whether all that is seen has the letters that its style asks for first: headlines, text, bold, italics, apparatus. */
function hasOwnLetters(): boolean {
  const loaded = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  const faces = new Map<string, CSSStyleDeclaration>();
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    faces.set(`${style.fontFamily} ${style.fontStyle} ${style.fontWeight}`, style);
  }
  const probe = document.createElement('span');
  probe.textContent = 'Quién dice qué, dónde y según quién';
  probe.style.whiteSpace = 'nowrap';
  document.body.append(probe);
  const toWidth = (family: string): number => {
    probe.style.fontFamily = family;
    return probe.getBoundingClientRect().width;
  };
  const isOwn = [...faces.values()].every(({ fontFamily, fontStyle, fontWeight }) => {
    const [first = '', ...others] = fontFamily.split(',');
    if (!loaded.has(first.replaceAll('"', ''))) return true;
    probe.style.fontStyle = fontStyle;
    probe.style.fontWeight = fontWeight;
    return toWidth(fontFamily) !== toWidth(others.join(','));
  });
  probe.remove();
  return isOwn;
}
