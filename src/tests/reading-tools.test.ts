import { brotliCompressSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { setClockSpeed } from './set-clock-speed.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
const DESK = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 360, height: 640 } };
/** All scripts of the page together, in bytes of Brotli. */
const SCRIPT_BUDGET = 9000;

let site: OpenSite;
let errors: string[];

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

afterEach(async () => {
  await Promise.all(site.browser.contexts().map((context) => context.close()));
  expect(errors).toEqual([]);
});

describe('the settings', () => {
  test('show at once, are remembered, and stand before any other script runs', async () => {
    const page = await open();
    await choose(page, 'Oscuro');
    await choose(page, 'Mayor');
    expect(await readSettings(page)).toEqual({ theme: 'dark', size: '2' });

    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await readSettings(page)).toEqual({ theme: 'dark', size: '2' });
    await page.goto(site.url);
    expect(await readSettings(page)).toEqual({ theme: 'dark', size: '2' });
    errors = errors.filter((error) => !error.includes('ERR_FAILED'));
  });

  test('come back in the panel and can be reset', async () => {
    const page = await open();
    await choose(page, 'Sepia');
    await page.reload();
    await page.getByRole('button', { name: 'Aspecto' }).click();
    expect(await page.getByLabel('Sepia').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Restablecer' }).click();
    expect(await readSettings(page)).toEqual({});
    await page.reload();
    expect(await readSettings(page)).toEqual({});
  });

  test('are reached, changed and left with the keyboard alone', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Aspecto' }).focus();
    for (const key of ['Enter', 'Tab', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    expect(await readSettings(page)).toEqual({ theme: 'light' });
    expect(await page.locator('#ajustes').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aspecto');

    for (const key of ['Enter', 'Tab', 'Escape']) await page.keyboard.press(key);
    expect(await page.locator('#ajustes').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aspecto');
  });

  test('hold as long as the page where storage is blocked', async () => {
    const page = await open(DESK, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await choose(page, 'Alto contraste');
    expect(await readSettings(page)).toEqual({ theme: 'contrast' });
  });

  test('hold as long as the page where storage is full', async () => {
    const page = await open(DESK, () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await choose(page, 'Claro');
    expect(await readSettings(page)).toEqual({ theme: 'light' });
  });

  test('take no harm from what anybody may have stored', async () => {
    const page = await open();
    for (const text of ['{', 'null', '7', '[]', '{"theme":"neon","size":["2"],"x":"0"}']) {
      await page.evaluate((value) => localStorage.setItem('glosa-settings', value), text);
      await page.reload();
      expect(await readSettings(page)).toEqual({});
      await choose(page, 'Oscuro');
      expect(await readSettings(page)).toEqual({ theme: 'dark' });
    }
  });
});

describe('what is marked', () => {
  test('is remembered, the speaker only in its article', async () => {
    const page = await open();
    await page.locator('[name=marks]').check();
    await page.locator('[value=person]').uncheck();
    await page.locator('.speakers label', { hasText: 'Kim Jong Un' }).click();
    const chosen = await readChecked(page);
    expect(chosen).toContain('person:kim-jong-un');
    expect(chosen).not.toContain('person');
    await page.reload();
    expect(await readChecked(page)).toEqual(chosen);

    await page.evaluate(() => {
      const stored = JSON.parse(localStorage.getItem('glosa-facets') ?? '');
      localStorage.setItem('glosa-facets', JSON.stringify({ ...stored, page: '/otro/' }));
    });
    await page.reload();
    expect(await readChecked(page)).toEqual(
      ['', ...chosen].filter((value) => value !== 'person:kim-jong-un').toSorted(),
    );
  });

  test('takes no harm from a stored value that the page does not offer', async () => {
    const page = await open();
    const before = await readChecked(page);
    for (const text of ['{"marks":{"x":true,"note":7},"speaker":7}', '{"marks":3}', '"x"', '{']) {
      await page.evaluate((value) => localStorage.setItem('glosa-facets', value), text);
      await page.reload();
      expect(await readChecked(page)).toEqual(before);
    }
  });

  test('is everyone again when the line of a speaker is pressed a second time', async () => {
    const page = await open();
    const line = page.locator('.speakers label', { hasText: 'KCNA' });
    const count = (): Promise<number> => page.locator('.gloss[data-form]:visible').count();
    const all = await count();
    await line.click();
    expect(await count()).toBe(2);
    await line.click();
    expect(await count()).toBe(all);
  });
});

describe('the glosses beside the text', () => {
  test('open by a click on the words of a claim, and its passage is lit until it closes', async () => {
    const page = await open();
    const gloss = page.locator('#afirmacion-lucha-justa');
    await page.locator('#a-lucha-justa').click();
    expect(await gloss.locator('blockquote').isVisible()).toBe(true);
    expect(await page.locator('#a-lucha-justa[data-open]').count()).toBe(1);
    await page.locator('#a-arsenal-norcoreano').click();
    expect(await gloss.locator('blockquote').isVisible()).toBe(false);
    expect(await page.locator('[data-open]').count()).toBeGreaterThan(0);
    expect(await page.locator('#a-lucha-justa[data-open]').count()).toBe(0);
  });

  test.each(['#afirmacion-reunion-a-solas', '#a-reunion-a-solas', '#nota-n-13'])(
    'a link to %s lands on the words with the gloss open',
    async (hash) => {
      const page = await open(DESK, undefined, '');
      await page.goto(`${site.url}${ARTICLE}${hash}`);
      const words = hash.startsWith('#nota') ? '#n-13' : '#a-reunion-a-solas';
      await page.waitForFunction((selector) => {
        const { top = -1, bottom = 0 } =
          document.querySelector(selector)?.getBoundingClientRect() ?? {};
        const isOpen = document.querySelectorAll('.gloss [open]').length === 1;
        return isOpen && top > 0 && bottom < innerHeight;
      }, words);
    },
  );

  test('are joined with their passage by a line while one of the two is pointed at', async () => {
    const page = await open();
    await page.locator('#afirmacion-apoyo-total summary').hover();
    expect(await page.locator('svg.link').count()).toBe(1);
    await page.locator('h1').hover();
    expect(await page.locator('svg.link').count()).toBe(0);
  });
});

describe('linked marks', () => {
  test.each([
    { what: 'a mention', at: '[data-mention="place:vostochny"]', card: 'lugar-vostochny' },
    { what: 'a link of a card', at: '#lugar-vostochny a[href^="#m-"]', card: 'lugar-vostochny' },
    { what: 'a link to a claim', at: 'a.claim-ref', card: 'afirmacion-apoyo-total' },
    { what: 'a card', at: '#afirmacion-apoyo-total summary', card: 'afirmacion-apoyo-total' },
  ])('light up together when the pointer is on $what', async ({ at, card }) => {
    const page = await open();
    await page.locator(at).first().dispatchEvent('pointerover', { bubbles: true });
    const { lit, expected } = await readLit(page, card);
    expect(lit).toEqual(expected);
    expect(lit.length).toBeGreaterThan(2);
    await page.locator('h1').dispatchEvent('pointerover', { bubbles: true });
    expect(await page.locator('[data-lit]').count()).toBe(0);
  });

  test('light up under the focus, and a finger leaves no light behind', async () => {
    const page = await open();
    await page.locator('#m-1').focus();
    const { lit, expected } = await readLit(page, 'persona-kim-jong-un');
    expect(lit).toEqual(expected);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page
      .locator('#m-2')
      .dispatchEvent('pointerover', { bubbles: true, pointerType: 'touch' });
    expect(await page.locator('[data-lit]').count()).toBe(0);
  });

  test('follow the reading: the card of the claim in view is the current one', async () => {
    const page = await open();
    const seen = new Set<string>();
    for (const id of ['apoyo-sovietico', 'apoyo-total', 'satelites-cruciales']) {
      await page.locator(`#a-${id}`).evaluate((mark) => {
        scrollBy(0, mark.getBoundingClientRect().top - innerHeight * 0.3);
      });
      const current = page.locator('#resumen [aria-current=true]');
      await page.waitForFunction(
        (before) => {
          const [card, ...others] = document.querySelectorAll('#resumen [aria-current]');
          const mark = document.getElementById(card?.id.replace('afirmacion-', 'a-') ?? '');
          const { top = 0, bottom = 0 } = mark?.getBoundingClientRect() ?? {};
          const isRead = bottom > innerHeight * 0.2 && top < innerHeight * 0.5;
          return isRead && others.length === 0 && !before.includes(card?.id ?? '');
        },
        [...seen],
      );
      seen.add(await current.evaluate((card) => card.id));
    }
  });
});

describe('the keys', () => {
  test('go to the next and the previous claim, to its card, and back to the place', async () => {
    const page = await open();
    const claims = await page
      .locator('[data-article-body] [id^="a-"]')
      .evaluateAll((marks) => marks.map(({ id }) => id));
    const pressed: (string | undefined)[] = [];
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key);
      pressed.push(await readFocus(page));
    }
    expect(pressed).toEqual([claims[0], claims[1], claims[2], claims[1]]);

    for (const [out, back] of [
      ['o', 'b'],
      ['Enter', 'Escape'],
    ] as const) {
      await page.keyboard.press(out);
      const card = claims[1]?.replace('a-', 'afirmacion-');
      await page.waitForFunction(
        (id) =>
          document.activeElement?.matches('summary') &&
          document.activeElement.closest('details')?.open &&
          document.activeElement.closest('.gloss')?.id === id,
        card,
      );
      await page.keyboard.press(back);
      expect(await readFocus(page)).toBe(claims[1]);
      expect(await page.locator(`#${claims[1]}`).evaluate(isOnScreen)).toBe(true);
    }
    await page.keyboard.press('j');
    expect(await readFocus(page)).toBe(claims[2]);
  });

  test('walk through every claim to the last and back to the first', async () => {
    const page = await open();
    const count = await page.locator('[data-article-body] [id^="a-"]').count();
    const walk = async (key: string): Promise<string[]> => {
      const seen: string[] = [];
      for (let step = 0; step < count + 1; step += 1) {
        await page.keyboard.press(key);
        seen.push((await readFocus(page)) ?? '');
      }
      return seen;
    };
    const forward = await walk('j');
    expect(new Set(forward).size).toBe(count);
    expect(forward.at(-1)).toBe(forward.at(-2));
    expect(await walk('k')).toEqual([...forward.slice(0, -2).reverse(), forward[0], forward[0]]);
  });

  test('show their help, which lists them', async () => {
    const page = await open();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Atajos de teclado' });
    expect(await help.innerText()).toMatch(/j\s+Afirmación siguiente/u);
    await page.keyboard.press('j');
    expect((await readFocus(page)) ?? '').not.toMatch(/^a-/u);
    await page.keyboard.press('Escape');
    expect(await help.isVisible()).toBe(false);
  });

  test('do nothing with a modifier, in a control, or when they are turned off', async () => {
    const page = await open();
    for (const key of ['Control+j', 'Alt+j', 'Meta+j']) await page.keyboard.press(key);
    expect(await readFocus(page)).toBeUndefined();
    await choose(page, 'Oscuro', false);
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await choose(page, 'No', false);
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('j');
    expect(await readFocus(page)).toBeUndefined();
  });
});

describe('on a phone', () => {
  test('a mention opens its card over the text, and Back closes it in place', async () => {
    const page = await open(PHONE);
    // At the foot of the window, where the card will stand.
    await page.locator('#m-8').evaluate((words) => words.scrollIntoView({ block: 'end' }));
    const before = await readPlace(page);
    await page.locator('#m-8').click();
    const sheet = page.getByRole('dialog');
    expect(await sheet.innerText()).toContain('Vostochny');
    const words = await page.locator('#m-8').boundingBox();
    const card = await sheet.boundingBox();
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThan(card?.y ?? 0);
    await page.goBack();
    expect(await sheet.isVisible()).toBe(false);
    expect(await readPlace(page)).toEqual(before);
  });

  test.each(['Escape', 'Cerrar'])('%s closes the card and leaves no step behind', async (way) => {
    const page = await open(PHONE);
    const other = await page.evaluate(() => history.length);
    await page.locator('#m-8').evaluate((words) => words.scrollIntoView({ block: 'end' }));
    const before = await readPlace(page);
    await page.locator('#m-8').click();
    if (way === 'Escape') await page.keyboard.press(way);
    else await page.getByRole('button', { name: way }).click();
    await page.waitForFunction(() => history.state === null);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await readPlace(page)).toEqual(before);
    expect(await readFocus(page)).toBe('m-8');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    expect(other).toBe(2);
  });

  test('a claim opens anywhere on its words, and ‹ › lead through the claims', async () => {
    const page = await open({ ...PHONE, hasTouch: true });
    await page.locator('#a-seguir-apoyando-a-moscu').scrollIntoViewIfNeeded();
    const { x, y } = await page
      .locator('#a-seguir-apoyando-a-moscu')
      .evaluate((mark) => mark.getClientRects()[0] as DOMRect);
    await page.touchscreen.tap(x + 8, y + 8);
    const sheet = page.getByRole('dialog');
    expect(await sheet.innerText()).toMatch(/seguir apoyando a Moscú.*12 de 19/su);
    const box = await sheet.boundingBox();
    expect(box?.height).toBeLessThanOrEqual(PHONE.viewport.height * 0.55);
    for (const button of await sheet.locator('form button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await sheet.getByRole('button', { name: '13 ›' }).click();
    expect(await sheet.innerText()).toContain('13 de 19');
    expect(await page.locator('#a-alusion-a-ucrania').evaluate(isOnScreen)).toBe(true);
    expect(await page.locator('[data-lit]').count()).toBeGreaterThan(0);
    await sheet.getByRole('button', { name: 'Cerrar' }).click();
    expect(await page.locator('[data-lit]').count()).toBe(0);
  });

  test('a claim opens its card by keyboard, and a link of the card leads to the words', async () => {
    const page = await open(PHONE);
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    const sheet = page.getByRole('dialog', { name: 'Ficha de la afirmación 1' });
    expect(await sheet.innerText()).toContain('apoyo total e incondicional');
    await sheet.locator('blockquote a').click();
    expect(await sheet.isVisible()).toBe(false);
    expect(new URL(page.url()).hash).toBe('#a-apoyo-total');
    expect(await page.locator('#a-apoyo-total').evaluate(isOnScreen)).toBe(true);
  });

  test('a claim of a card opens its own, at its words in the text', async () => {
    const page = await open(PHONE);
    await page.locator('#m-1').click();
    const sheet = page.getByRole('dialog');
    await sheet.locator('a[href^="#a-"]').first().click();
    expect(await sheet.innerText()).toContain('1 de 19');
    expect(await page.locator('#a-apoyo-total').evaluate(isOnScreen)).toBe(true);
    await page.goBack();
    expect(await sheet.isVisible()).toBe(false);
  });

  test('a copied card brings no second id into the page', async () => {
    const page = await open(PHONE);
    await page.locator('#m-1').click();
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the tools leave while one reads on, and come back as one turns back', async () => {
    const page = await open(PHONE);
    const isShown = (): Promise<boolean> =>
      page
        .locator('.reading-menu')
        .evaluate((bar) => bar.getBoundingClientRect().top < innerHeight);
    expect(await isShown()).toBe(true);
    await page.mouse.wheel(0, 300);
    await expect.poll(isShown).toBe(false);
    await page.mouse.wheel(0, -100);
    await expect.poll(isShown).toBe(true);
  });
});

describe('the small card at a name, beside the glosses', () => {
  test('comes under a resting pointer, below its word, and goes with it', async () => {
    const page = await open();
    await page.locator('#m-8').hover();
    const card = page.getByRole('dialog');
    await card.waitFor();
    expect(await card.innerText()).toContain('Vostochny');
    const [word, box] = [await page.locator('#m-8').boundingBox(), await card.boundingBox()];
    expect(box?.y).toBeGreaterThanOrEqual((word?.y ?? 0) + (word?.height ?? 0));
    await page.mouse.move(2, 2);
    await card.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('');
  });

  test('stays by a click, leads through the mentions, and Escape closes it in place', async () => {
    const page = await open();
    await page.locator('#m-3').click();
    const card = page.getByRole('dialog');
    expect(await card.innerText()).toMatch(/Vladimir Putin.*1 de \d/su);
    await page.mouse.move(2, 2);
    await card.getByRole('button', { name: '›' }).click();
    expect(await card.innerText()).toMatch(/2 de \d/u);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('comes at focus, and by Enter the keyboard goes into it and back', async () => {
    const page = await open();
    await page.locator('#m-1').focus();
    const card = page.getByRole('dialog');
    await card.waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await readFocus(page)).toBe('m-1');
  });
});

describe('a copied claim', () => {
  test('says its words, its speaker and its source, and links to the words', async () => {
    const page = await open({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    const card = page.locator('#afirmacion-voluntad-de-amistad');
    await card.locator('summary').click();
    await card.getByRole('button', { name: /^Copiar/u }).click();
    await page.waitForFunction(() =>
      document.querySelector('copy-claim [role=status]')?.textContent?.includes('Copiado'),
    );
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe(
      '«su voluntad de llevar adelante invariablemente” la historia de amistad entre las naciones»',
    );
    expect(lines[1]).toMatch(/^— Vladimir Putin, vía .+ \(cita parcial · reafirmó\)$/u);
    expect(lines[2]).toMatch(/^Kim promete a Putin/u);
    expect(lines[3]).toMatch(/^Fuente/u);
    expect(lines[4]).toContain(`${site.url}${ARTICLE}#a-voluntad-de-amistad:~:text=`);
  });

  test('links to the words themselves: a browser finds every one of them', async () => {
    const page = await open({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    const buttons = page.locator('#resumen [data-copy]');
    const links: { id: string; url: string }[] = [];
    for (const button of await buttons.all()) {
      const id = (await button.getAttribute('data-copy')) ?? '';
      await button.evaluate((element) => (element as HTMLElement).click());
      await page.waitForFunction(
        async (claim) => (await navigator.clipboard.readText()).includes(`#${claim}:`),
        id,
      );
      const text = await page.evaluate(() => navigator.clipboard.readText());
      links.push({ id, url: text.split('\n').at(-1) ?? '' });
    }
    expect(links.length).toBeGreaterThanOrEqual(13);
    const reader = await open({ viewport: { width: 360, height: 240 } }, undefined, '');
    for (const { id, url } of links) {
      await reader.goto('about:blank');
      // Without the id in front, only the words can bring the passage into view.
      await reader.goto(url.replace(`#${id}`, '#'));
      await reader
        .waitForFunction((claim) => {
          const mark = document.getElementById(claim)?.getClientRects()[0];
          return mark && mark.bottom > 0 && mark.top < innerHeight && scrollY > 0;
        }, id)
        .catch(() => expect.fail(`«${url}» does not lead to ${id}`));
    }
  });
});

describe('listening', () => {
  test('is out of sight where there is no Spanish voice', async () => {
    const page = await open(DESK, useVoice, ARTICLE, 'en-GB');
    expect(await page.getByRole('button', { name: 'Escuchar' }).isVisible()).toBe(false);
  });

  test('reads the title and the text, follows the words, pauses, goes on and stops', async () => {
    const page = await open(DESK, useVoice, ARTICLE, 'es-MX');
    await page.getByRole('button', { name: 'Escuchar' }).click();
    expect(await readSaid(page)).toEqual([await page.locator('h1').innerText()]);
    expect(await readHighlight(page, 4)).toBe('promete');

    await page.evaluate('said.at(-1).onend()');
    await page.getByRole('button', { name: 'Pausa' }).click();
    await page.evaluate('said.at(-1).onend()');
    const first = (await readSaid(page)).at(-1) ?? '';
    expect(first).toMatch(/^Kim Jong Un de Corea del Norte prometió el miércoles/u);
    await page.getByRole('button', { name: 'Seguir' }).click();
    expect((await readSaid(page)).slice(-2)).toEqual([first, first]);
    expect(await readHighlight(page, first.indexOf('Norte'))).toBe('Norte');

    await page.getByRole('button', { name: 'Parar' }).click();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.getByRole('button', { name: 'Escuchar' }).click();
    expect((await readSaid(page)).at(-1)).toBe(await page.locator('h1').innerText());
  });

  test('does not stop after an abbreviation that the page names', async () => {
    const page = await open(DESK, useVoice, ARTICLE, 'es-MX');
    await page.evaluate(() => {
      const body = document.querySelector<HTMLElement>('[data-article-body]');
      if (!body) return;
      body.dataset['abbreviations'] = 'prof sr';
      const paragraph = document.createElement('p');
      paragraph.textContent = 'Habló el prof. Gil con el sr. Sanz. Ana calló.';
      body.replaceChildren(paragraph);
    });
    await page.getByRole('button', { name: 'Escuchar' }).click();
    await page.evaluate('while (said.at(-1).onend(), said.at(-1) !== last) last = said.at(-1)');
    expect((await readSaid(page)).slice(1)).toEqual([
      'Habló el prof. Gil con el sr. Sanz.',
      'Ana calló.',
    ]);
  });

  test('says every word of the article once', async () => {
    const page = await open(DESK, useVoice, ARTICLE, 'es-ES');
    await page.getByRole('button', { name: 'Escuchar' }).click();
    await page.evaluate('while (said.at(-1).onend(), said.at(-1) !== last) last = said.at(-1)');
    const words = (text: string): string => text.replace(/\s/gu, '');
    const body = (await page.locator('[data-article-body]').textContent()) ?? '';
    expect(words((await readSaid(page)).join(''))).toBe(
      words((await page.locator('h1').innerText()) + body),
    );
    expect(await page.getByRole('button', { name: 'Escuchar' }).isVisible()).toBe(true);
  });
});

describe('the article page with its scripts', () => {
  test('tells its age on the day it is read', async () => {
    const page = await open(DESK, undefined, '');
    await page.clock.setFixedTime('2024-10-01T12:00:00');
    await page.goto(site.url + ARTICLE);
    expect(await page.locator('age-notice').textContent()).toBe('Publicado hace más de un año.');
  });

  test('has all its scripts in 9,000 bytes of Brotli', async () => {
    const bodies: Promise<Buffer>[] = [];
    const page = await open(DESK, undefined, '');
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body());
    });
    await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
    const inline = await page
      .locator('script:not([src]):not([type$=json])')
      .evaluateAll((scripts) => scripts.map(({ textContent }) => textContent ?? ''));
    expect(bodies.length).toBeGreaterThan(0);
    const sizes = [...(await Promise.all(bodies)), ...inline.map((text) => Buffer.from(text))].map(
      (body) => brotliCompressSync(body).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_BUDGET);
  });

  test.each([DESK, PHONE])(
    'does not move when they arrive: $viewport.width px',
    async (options) => {
      const page = await open(
        options,
        () => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              shifts.push((entry as PerformanceEntry & { value: number }).value);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        },
        '',
      );
      await setClockSpeed(page, 0);
      // The scripts come late, after the first paint.
      await page.route('**/*.js', async (route) => {
        await page.waitForFunction(
          () => performance.getEntriesByName('first-contentful-paint').length > 0,
        );
        await route.continue();
      });
      await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      expect(await page.evaluate('shifts')).toEqual([]);
    },
  );

  test('keeps the text of its body and of reader views', async () => {
    const page = await open();
    const address = site.url + ARTICLE;
    const plain = await (await fetch(address)).text();
    await page.keyboard.press('j');
    const lively = await page.content();
    const read = (html: string): string | null | undefined =>
      new Readability(new JSDOM(html, { url: address }).window.document).parse()?.textContent;
    const body = (html: string): string | null | undefined =>
      new JSDOM(html).window.document.querySelector('[data-article-body]')?.textContent;
    expect(body(lively)).toBe(body(plain));
    expect(
      read(lively)
        ?.replace(/Publicado hace más de .+? años?/u, '')
        .split(/\s+/u),
    ).toEqual(
      read(plain)
        ?.replace(/Publicado hace más de .+? años?/u, '')
        .split(/\s+/u),
    );
  });

  test('has no accessibility problem with its panel, its help or its sheet open', async () => {
    const page = await open({ ...PHONE, bypassCSP: true });
    const check = (): Promise<string[]> => findBarriers(page, '.reading');
    await page.getByRole('button', { name: 'Aspecto' }).click();
    expect(await check()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await check()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('#m-1').click();
    expect(await check()).toEqual([]);
  });

  test('goes on with the other tools where one of them fails', async () => {
    const page = await open(DESK, () => {
      Reflect.deleteProperty(window, 'IntersectionObserver');
    });
    expect(errors.splice(0)).toEqual([expect.stringContaining('IntersectionObserver')]);
    await choose(page, 'Oscuro');
    await page.keyboard.press('j');
    expect(await readSettings(page)).toEqual({ theme: 'dark' });
    expect(await readFocus(page)).toMatch(/^a-/u);
    expect(await page.locator('[data-copy]').count()).toBeGreaterThan(0);
  });

  test('shows none of its tools without scripts', async () => {
    const page = await open({ ...DESK, javaScriptEnabled: false });
    expect(await page.locator('.reading-tools').isVisible()).toBe(false);
    expect(await page.locator('[data-copy]').count()).toBe(0);
  });
});

/** Opens the article, or another path, in a browser of its own. */
async function open(
  options: BrowserContextOptions = DESK,
  before?: (argument: string) => void,
  path = ARTICLE,
  argument = '',
): Promise<Page> {
  const context = await site.browser.newContext({
    reducedMotion: 'reduce',
    // The worker would answer before a test could change or count what is sent.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  errors = collectErrors(page);
  if (before) await page.addInitScript(before, argument);
  if (path) await page.goto(site.url + path);
  return page;
}

function collectErrors(page: Page): string[] {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
}

/** Chooses a setting in the panel. */
async function choose(page: Page, label: string, closes = true): Promise<void> {
  if (!(await page.locator('#ajustes').isVisible())) {
    await page.getByRole('button', { name: 'Aspecto' }).click();
  }
  await page.locator('#ajustes').getByLabel(label, { exact: true }).check();
  if (closes) await page.keyboard.press('Escape');
}

function readSettings(page: Page): Promise<object> {
  return page.evaluate(() => ({ ...document.documentElement.dataset }));
}

function readChecked(page: Page): Promise<string[]> {
  return page
    .locator(':is([name=marks], [name=speaker], .axes input):checked')
    .evaluateAll((controls) =>
      controls.map((control) => (control as HTMLInputElement).value).toSorted(),
    );
}

/** What is lit, and what should be for a card, both as places in the document. */
function readLit(page: Page, card: string): Promise<{ lit: number[]; expected: number[] }> {
  return page.evaluate((id) => {
    const all = [...document.querySelectorAll('*')];
    const claim = id.replace('afirmacion-', '');
    const toPlaces = (selector: string): number[] =>
      [...document.querySelectorAll(selector)].map((element) => all.indexOf(element));
    return {
      lit: toPlaces('[data-lit]'),
      expected: toPlaces(`#${id}, a[href="#${id}"]:not(dialog *), mark[data-claims~="${claim}"]`),
    };
  }, card);
}

function readFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id || undefined);
}

function readPlace(page: Page): Promise<object> {
  return page.evaluate(() => ({ scrollY, href: location.href }));
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** A voice for a machine that has none: it says nothing and keeps what it is told to say. */
function useVoice(lang: string): void {
  const said: unknown[] = [];
  Object.assign(window, {
    said,
    last: null,
    SpeechSynthesisUtterance: class {
      voice = null;
      lang = '';
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  });
  const voices = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang }],
    speak: (utterance: unknown) => said.push(utterance),
    cancel: () => undefined,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: voices });
}

function readSaid(page: Page): Promise<string[]> {
  return page.evaluate('said.map(({ text }) => text.trim())');
}

/** The word that is highlighted when the voice comes to a place of what it says. */
function readHighlight(page: Page, charIndex: number): Promise<string> {
  return page.evaluate((index) => {
    const { said } = window as unknown as { said: { onboundary(event: object): void }[] };
    said.at(-1)?.onboundary({ charIndex: index });
    return [...(CSS.highlights.get('listening') ?? [])].join(' ');
  }, charIndex);
}
