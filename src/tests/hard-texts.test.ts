import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Engine } from './engines/engine.ts';
import { hasFirefox, launchFirefox } from './engines/firefox.ts';
import { hasWebKit, launchWebKit } from './engines/webkit.ts';
import { readPages } from './pages.ts';
import { runBuild } from './run-build.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './served.ts';

const WORD = 'anticonstitucionalísimamente'.repeat(4);
const ADDRESS = `https://ejemplo.example/${'una-ruta-sin-fin/'.repeat(8)}`;
const TITLE = `El tribunal, ${WORD} y 👨‍👩‍👧 Мария שלום`;
const SLUG = '2026-05-04-palabras-largas';

/** Three paragraphs of one speaker, notes, a soft hyphen, marks across names: what copying must give as it stands. */
const BODY = `Ana Ruiz habló en Vigo del puente.[^1] «No acep\u00ADto el plan.

»Lo haré ${WORD} mañana.

»Y nada más», dijo Ana Ruiz ante **los *vecinos*** de Vigo. La nota está en ${ADDRESS}.

| Barrio | ${WORD} |
| - | - |
| Vigo | 12 500 |

- Uno de *Vigo*
- ${WORD}

[^1]: Según ${ADDRESS} del lunes.`;

const FILES: Readonly<Record<string, string>> = {
  'site.yaml': `name: Glosa ${WORD}
description: Noticias ${WORD}.
url: https://glosa.example
timeZone: Europe/Madrid
publisher: { name: Glosa }
policies:
  corrections: Se anotan.
  unnamedSources: Se dicen.
  verification: Se comprueba.
`,
  'people/ana-ruiz.yaml': `name: Ana Ruiz
aliases: [${WORD}]
description: Alcaldesa de ${WORD}.
`,
  'places/vigo.yaml': `name: Vigo
kind: city
description: Ciudad de ${WORD}.
country: ES
coordinates: { latitude: 42.24, longitude: -8.72 }
`,
  [`articles/${SLUG}.md`]: `---
title: '${TITLE}'
description: 'Dicen ${WORD}.'
published: '2026-05-04'
topics: ['${WORD.slice(0, 60)}']
added:
  - { words: 'tribunal, ${WORD}', note: 'De ${ADDRESS}' }
  - { words: 'Мария' }
  - { words: 'שלום' }
claims:
  - id: plan
    quote: 'No acepto el plan. […] Lo haré ${WORD} mañana. […] Y nada más'
    speaker: person:ana-ruiz
    verb: dijo
    summary: 'Ana Ruiz no acepta el plan ${WORD}.'
notes:
  - { quote: del puente, note: 'Sobre ${WORD}, en ${ADDRESS}' }
---

${BODY}
`,
};

let folder: string;
let built: string;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-hard-'));
  for (const [file, text] of Object.entries(FILES)) {
    const target = path.join(folder, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  built = await runBuild({ GLOSA_ROOT: folder });
  site = await serveFolder(built);
  browser = await launchChromium();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  if (built) await rm(path.dirname(built), { recursive: true });
  await rm(folder, { recursive: true });
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  await page.goto(site.url + address, { waitUntil: 'networkidle' });
  return page;
}

test('no long word makes a page wider than its window', async () => {
  const page = await open('');
  const wide: string[] = [];
  for (const { path: at } of await readPages(built)) {
    await page.goto(new URL(at, site.url).href);
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const { scrolled, beyond } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        beyond: [...document.querySelectorAll('h1, h2, h3, p, li, dd, dt, figcaption, blockquote')]
          .filter((element) => !element.closest('.table, [class*=table]'))
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      }));
      if (scrolled > 0) wide.push(`${at} scrolls ${scrolled} at ${width}`);
      wide.push(...beyond.slice(0, 3).map((what) => `${at} at ${width}: ${what}`));
    }
  }
  expect(wide).toEqual([]);
});

/** Chooses the whole body, as a reader does who copies all of it, and gives the words that come. */
function selectBody(): string {
  const selection = getSelection();
  const body = document.querySelector('[data-article-body]');
  if (!selection || !body) return '';
  selection.selectAllChildren(body);
  return selection.toString();
}

/** Without spaces: where a browser puts empty lines is its own. */
const toWords = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const EXPECTED = toWords(
  `Ana Ruiz habló en Vigo del puente. «No acep\u00ADto el plan. »Lo haré ${WORD} mañana. »Y nada más», dijo Ana Ruiz ` +
    `ante los vecinos de Vigo. La nota está en ${ADDRESS}.`,
);

function expectWords(copied: string): void {
  const words = toWords(copied);
  expect(words).toContain(EXPECTED);
  expect(words).toContain(`Barrio ${WORD} Vigo 12 500`);
  // Whoever takes the text takes no number of a gloss and no name of a control.
  expect(words.slice(0, EXPECTED.length)).toBe(EXPECTED);
  expect(words).not.toMatch(/Copiar|Volver|↩/u);
}

describe('the text that is copied', () => {
  test('has the words of the text alone, on the clipboard too', async () => {
    const page = await open(`articulos/${SLUG}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    expectWords(await page.evaluate(selectBody));
    await page.keyboard.press('Control+c');
    expectWords(await page.evaluate(() => navigator.clipboard.readText()));
  });

  test('has the same words where all marks are shown', async () => {
    const page = await open(`articulos/${SLUG}/`);
    await page.locator('[name=marks]').check();
    expectWords(await page.evaluate(selectBody));
  });

  test('of a claim over three paragraphs leaves out nothing and reopens no mark', async () => {
    const page = await open(`articulos/${SLUG}/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page
      .locator('#resumen [data-copy]')
      .first()
      .evaluate((button) => {
        (button as HTMLElement).click();
      });
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`«No acepto el plan. Lo haré ${WORD} mañana. Y nada más»\n`);
  });
});

// Continuous integration installs both: there these tests always run.
const isSkipped = (isInstalled: boolean): boolean =>
  !isInstalled && process.env['CI'] === undefined;

describe.each([
  ['Firefox', hasFirefox(), launchFirefox],
  ['WebKit', hasWebKit(), launchWebKit],
] as const)('%s', (_, isInstalled, launch) => {
  test.skipIf(isSkipped(isInstalled))('copies the same words, and no page is wide', async () => {
    const engine: Engine = await launch();
    try {
      await engine.resize(480, 800);
      await engine.open(`${site.url}articulos/${SLUG}/`);
      expectWords(await engine.evaluate(selectBody));
      const scrolled = await engine.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(scrolled).toBe(0);
    } finally {
      await engine.close();
    }
  });
});

test('the image for sharing is drawn, and the build says what it leaves out', async () => {
  const page = await readFile(path.join(built, `articulos/${SLUG}/index.html`), 'utf8');
  const address = /property="og:image" content="https:\/\/glosa\.example\/([^"]+)"/u.exec(
    page,
  )?.[1];
  const { dominant, channels } = await sharp(path.join(built, address ?? '')).stats();
  // Letters on paper: an empty card would be of one colour.
  expect(dominant).toBeDefined();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
});
