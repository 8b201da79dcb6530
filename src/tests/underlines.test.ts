import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { onePageOfEachType, readPages } from './pages.ts';
import { findLongDecorations, readAsOldBrowser } from './underlines.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('the bundler does not join what the sheets say of an underline', () => {
  const files = readdirSync(inject('site'), { recursive: true, encoding: 'utf8' });
  const sheets = files.filter((file) => /\.(?:css|html)$/u.test(file));
  const found = sheets.flatMap((file) =>
    findLongDecorations(readFileSync(path.join(inject('site'), file), 'utf8')).map(
      (declaration) => `${file}: ${declaration}`,
    ),
  );
  expect(found).toEqual([]);
});

test('in an old browser, too, each link among words has a line or another mark', async () => {
  // The sheets are changed on their way, which the policy of the page would not allow.
  const context = await site.browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: false,
    serviceWorkers: 'block',
  });
  await context.route('**/*', async (route) => {
    if (!['document', 'stylesheet'].includes(route.request().resourceType()))
      return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: readAsOldBrowser(await response.text()) });
  });
  const page = await context.newPage();
  const plain: string[] = [];
  let lined = 0;
  for (const { path: at } of onePageOfEachType(await readPages(inject('site')))) {
    await page.goto(new URL(at, site.url).href);
    const links = await page.evaluate(findLinks);
    lined += links.lined;
    plain.push(...links.plain.map((link) => `${at}: ${link}`));
  }
  await context.close();
  expect(plain).toEqual([]);
  expect(lined).toBeGreaterThan(100);
});

/**
 * Runs in the page: how many of its visible links have a line below them, and which have no mark at
 * all. A mark is a line, a colour, a weight or a ground of its own, or a place of its own: a heading,
 * a map, or a block that has no words but links.
 */
function findLinks(): { lined: number; plain: string[] } {
  const isClear = (color: string): boolean => /, 0\)$|\/ 0\)$/u.test(color);
  const isLined = (element: Element): boolean => {
    const style = getComputedStyle(element);
    return style.textDecorationLine.includes('underline') && !isClear(style.textDecorationColor);
  };
  const findBlock = (element: Element): Element | null => {
    const parent = element.parentElement;
    return parent && getComputedStyle(parent).display.startsWith('inline')
      ? findBlock(parent)
      : parent;
  };
  const differs = (link: Element): boolean => {
    const [own, around] = [link, link.parentElement ?? link].map((each) => getComputedStyle(each));
    return (
      own?.color !== around?.color ||
      own?.fontWeight !== around?.fontWeight ||
      !isClear(own?.backgroundColor ?? '')
    );
  };
  const saysMore = (block: Element): boolean => {
    const rest = block.cloneNode(true) as Element;
    for (const link of rest.querySelectorAll('a[href]')) link.remove();
    return /[\p{L}\p{N}]/u.test(rest.textContent);
  };
  const standsAlone = (link: Element): boolean => {
    const block = findBlock(link);
    return link.closest('h1, h2, h3, h4, svg') !== null || !block || !saysMore(block);
  };
  // At rest a name has a line where it is first met; «Señalar» shows the others.
  const firsts = new Map(
    [...document.querySelectorAll('[data-mention]')]
      .toReversed()
      .map((mention) => [mention.getAttribute('data-mention'), mention]),
  );
  const isRepeated = (link: Element): boolean =>
    link.matches('[data-mention]') && firsts.get(link.getAttribute('data-mention')) !== link;
  const links = [...document.querySelectorAll('a[href]')].filter(
    (link) =>
      !isRepeated(link) &&
      link.checkVisibility({ visibilityProperty: true }) &&
      link.textContent.trim() !== '',
  );
  const lined = links.filter((link) => isLined(link) || [...link.children].some(isLined));
  return {
    lined: lined.length,
    plain: links
      .filter((link) => !lined.includes(link) && !differs(link) && !standsAlone(link))
      .map((link) => link.outerHTML.slice(0, 200)),
  };
}
