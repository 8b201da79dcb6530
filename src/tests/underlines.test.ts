import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { onePageOfEachType, readPages } from './pages.ts';
import { findLinks, findLongDecorations, readAsOldBrowser } from './underlines.ts';

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
