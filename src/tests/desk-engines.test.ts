import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContent, removeContent, serveDesk, type ServedDesk } from './desk.ts';
import type { Engine } from './engines/engine.ts';
import { hasFirefox, launchFirefox } from './engines/firefox.ts';
import { hasWebKit, launchWebKit } from './engines/webkit.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const FILE = `content/articles/${SLUG}.md`;

// Continuous integration installs both: there these tests always run.
const isSkipped = (isInstalled: boolean): boolean =>
  !isInstalled && process.env['CI'] === undefined;

let desk: ServedDesk;
let file: string;
let before: string;

beforeAll(async () => {
  const root = createContent(true);
  file = path.join(root, FILE);
  // Back to a proposal, to be decided.
  before = readFileSync(file, 'utf8')
    .replace('---\n', '---\ndraft: true\n')
    .replaceAll('  - id: apoyo-sovietico', '  - draft: true\n    id: apoyo-sovietico');
  writeFileSync(file, before);
  desk = await serveDesk(root);
});

afterAll(async () => {
  await desk?.close();
  removeContent(desk.root);
});

describe.each([
  ['Firefox', hasFirefox(), launchFirefox],
  ['WebKit', hasWebKit(), launchWebKit],
] as const)('in %s', (_, isInstalled, launch) => {
  test.skipIf(isSkipped(isInstalled))(
    'a proposal is given its kind and its end, accepted, and all is undone',
    async () => {
      const browser = await launch();
      try {
        await decideProposal(browser);
      } finally {
        await browser.close();
      }
    },
  );
});

async function decideProposal(browser: Engine): Promise<void> {
  writeFileSync(file, before);
  const press = (key: string): Promise<boolean> =>
    browser.evaluate(
      (name) =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
        ),
      key,
    );
  const read = (selector: string): Promise<string> =>
    browser.evaluate((it) => {
      const found = document.querySelector(it);
      return found?.getAttribute('aria-valuetext') ?? found?.textContent ?? '';
    }, selector);
  const end = '.handle.end';
  await browser.resize(1280, 900);
  await browser.open(`${desk.origin}/mesa/articulos/${SLUG}/`);
  await expect
    .poll(() => browser.evaluate(() => document.activeElement?.id), UNTIL_IT_HAPPENS)
    .toBe('summary');
  await press('Escape');
  await press('2');
  await expect
    .poll(() => read('.form [role="radio"][aria-checked="true"]'), UNTIL_IT_HAPPENS)
    .toContain('opinión');
  await press('f');
  // A window without a screen may have no focus, and its page an element that would have it.
  await expect
    .poll(() => browser.evaluate(() => document.activeElement?.className), UNTIL_IT_HAPPENS)
    .toBe('handle end');
  expect(await read(end)).toBe('acaba en «Norte»');
  await press('ArrowLeft');
  await expect.poll(() => read(end), UNTIL_IT_HAPPENS).toBe('acaba en «del»');
  await expect.poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS).toContain(' a Corea del\n');
  // The words under the pointer are found too: an end can be dragged.
  expect(
    await browser.evaluate(() => {
      const { left, top, width, height } = (
        document.querySelector('.prose .in-hand') as Element
      ).getClientRects()[0] as DOMRect;
      const at = [left + width / 2, top + height / 2] as const;
      return 'caretPositionFromPoint' in document
        ? document.caretPositionFromPoint(...at)?.offsetNode.nodeName
        : (document as Document).caretRangeFromPoint(...at)?.startContainer.nodeName;
    }),
  ).toBe('#text');
  await press('Escape');
  await press('Enter');
  await expect
    .poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS)
    .not.toContain('- draft: true');
  for (let act = 0; act < 3; act += 1) await press('u');
  await expect
    .poll(
      () =>
        browser.evaluate(() =>
          document.querySelector('.head .icon')?.getAttribute('aria-disabled'),
        ),
      UNTIL_IT_HAPPENS,
    )
    .toBe('true');
  expect(readFileSync(file, 'utf8')).toBe(before);
}
