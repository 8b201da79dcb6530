import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adviseQuotes } from '../authoring/advise-quotes.ts';
import { toSpeakerSlug } from '../data/speaker-slug.ts';
import { toYear } from '../words/dates.ts';
import { toWordSlug } from '../text/word-slug.ts';
import type { Article } from '../load/read-article.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { launchChromium } from './chromium.ts';
import { buildCorpusSite, type CorpusSite } from './corpus-site.ts';
import { COUNT_RULES, type CountedContent, readCount } from './count-rules.ts';
import { JSON_FEED_RULES, RSS_RULES } from './feed-rules.ts';
import { findAccessProblems, findHtmlProblems } from './markup.ts';
import type { Served } from './served.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';
import { findFirstResult } from './first-result.ts';
import { onePageOfEachType, type Page, readPages } from './pages.ts';
import { serveByPreview } from './preview.ts';
import { SEARCH_CASES, SEARCHED_FILES } from './search-cases.ts';

const BASE = '/noticias/';
const REGISTERS = { person: 'personas', organization: 'organizaciones', place: 'lugares' } as const;
/**
 * What the generated corpus lacks: an ñ, an entry without mentions, one that was merged, a private
 * person, speakers without a name, claims that somebody passes on, a topic that is a number, links
 * and images in the text, corrections.
 */
const EXTRA_FILES = {
  'people/olga-nandu.yaml': 'name: Olga Ñandú\ndescription: Persona inventada.\n',
  'people/nombre-viejo.yaml':
    'name: Nombre Viejo\ndescription: Persona inventada.\nmergedInto: person:nuno-nanez\n',
  'people/vecina.yaml': 'name: Vecina Discreta\ndescription: Persona inventada.\nprivate: true\n',
  'people/nuno-nanez.yaml': 'name: Ñuño Ñáñez\ndescription: Persona inventada para las pruebas.\n',
  'organizations/agencia-prueba.yaml':
    'name: Agencia Prueba\nkind: agency\ndescription: Agencia inventada.\n',
  'organizations/callada.yaml':
    'name: Casa Callada\nkind: other\ndescription: Organización inventada.\n',
  'articles/2015-12-31-fuentes.md': `---
title: Fuentes sin nombre
description: Texto para las pruebas.
published: '2015-12-31T23:30:00+00:00'
topics: [Campaña, Océanos, '2']
corrections: [{ date: '2016-01-02', text: Decía «larga» & dice «corta». }]
claims:
  - { id: c1, quote: la cosecha será corta, speaker: 'group:Los campesinos', summary: Será corta. }
  - { id: c2, quote: “no habrá reservas”, speaker: 'group:los campesinos', summary: No habrá. }
  - { id: c5, quote: Olga Ñandú cantará en la plaza, speaker: 'group:los vecinos', summary: Cantará. }
  - { id: c6, quote: Olga Ñandú no canta gratis, speaker: 'person:olga-nandu', summary: No canta. }
  - { id: c4, quote: la calle estaba a oscuras, speaker: 'person:vecina', summary: Estaba a oscuras. }
  - { id: c7, quote: el puente abrirá mañana, speaker: 'person:olga-nandu', via: 'organization:agencia-prueba', summary: Abrirá. }
  - { id: c8, quote: el río bajará sucio, speaker: none, via: 'organization:callada', summary: Bajará. }
  - { id: c9, quote: la nieve cerrará el puerto, speaker: 'organization:agencia-prueba', via: 'organization:agencia-prueba', summary: Cerrará. }
  - { id: c3, quote: el mercado cerrará pronto, speaker: none, summary: Cerrará. }
---

Los campesinos dicen que la cosecha será corta. “no habrá reservas”, añaden.

Según los vecinos, Olga Ñandú cantará en la plaza. Olga Ñandú no canta gratis, dijo ella misma.

Vecina Discreta contó que la calle estaba a oscuras.

Se cree que el mercado cerrará pronto.

Según Agencia Prueba, la cantante sabe que el puente abrirá mañana y el río bajará sucio. Agencia Prueba dijo que la nieve cerrará el puerto. Véase [la lista](/personas/#letra-enie).

![Plano del puente](/favicon.svg)
`,
};
/** What one speaker says in several articles, in one month nothing else; once nearly in the same words. */
const REPEATED = 'el teatro abrirá en mayo con una obra para todos los públicos de la ciudad';
const NEARLY = REPEATED.replace('públicos', 'vecinos');
const REPEATED_FILES = {
  'people/lola-prado.yaml': 'name: Lola Prado\ndescription: Persona inventada.\n',
  'articles/2015-09-10-teatro.md': toRepeating('2015-09-10', REPEATED),
  'articles/2015-10-10-teatro.md': toRepeating('2015-10-10', REPEATED),
  'articles/2015-12-10-teatro.md': toRepeating('2015-12-10', NEARLY, 'opinion'),
  'articles/2016-02-01-teatro.md': toRepeating('2016-02-01', REPEATED),
  'articles/2016-02-02-teatro.md': toRepeating('2016-02-02', REPEATED),
  'articles/2016-03-03-teatro.md': toRepeating('2016-03-03', REPEATED),
};
/** A topic and a speaker that fill more than one page, of articles that are short. */
const LONG_FILES = {
  'people/pilar-montes.yaml': 'name: Pilar Montes\ndescription: Persona inventada.\n',
  ...Object.fromEntries(Array.from({ length: 35 }, (_, at) => toShort(at + 1))),
};
/** Each kind of list that has several pages: the first folders of their second ones. */
const LISTS_OF_PAGES = [
  '/afirmaciones/',
  '/afirmaciones/ano/',
  '/afirmaciones/forma/',
  '/afirmaciones/quien/',
  '/afirmaciones/tema/',
  '/lugares/',
  '/organizaciones/',
  '/personas/',
  '/portada/',
  '/temas/',
];
const PRIVATE = 'person:vecina';
const ALPHABET = [...'ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'];
const FOLDERS = /^\/(?:personas|organizaciones|lugares|afirmaciones|temas|portada)\//u;
const FORMS = { direct: 'directa', mixed: 'parcial', indirect: 'parafrasis' } as const;

/** Each kind of question: a word, a phrase, a number, without its «ñ». */
const ONLY_IN_ARTICLES = ['limusina', '«tren blindado»', '38400', 'pirana', 'prometer municiones'];

const { DOMParser } = new JSDOM('').window;
const documents = new Map<string, Document>();

let built: CorpusSite;
let served: Served;
let browser: Browser;
/** All pages by their path below the base. */
let pages: ReadonlyMap<string, Page>;
let articles: readonly Article[];
let claims: readonly ExpectedClaim[];
/** Those that have a page. */
let entries: readonly Entry[];

/** A claim as the content gives it, and where it has to be found. */
interface ExpectedClaim {
  /** Of its words in the article. */
  readonly path: string;
  readonly speaker: EntryRef | null;
  readonly via: EntryRef | null;
  /** The entries named in its quote. */
  readonly names: ReadonlySet<EntryRef>;
  /** Its summary and what it quotes. */
  readonly words: string;
  /** The lists that hold it, below the base. */
  readonly groups: readonly string[];
}

beforeAll(async () => {
  const files = {
    ...EXTRA_FILES,
    ...REPEATED_FILES,
    ...LONG_FILES,
    ...SEARCHED_FILES,
    ...(await readOwnContent()),
  };
  built = await buildCorpusSite(BASE, { articles: 160, entries: 200 }, files);
  articles = built.library.articles;
  entries = built.library.entries.filter(
    ({ ref }) => ref !== PRIVATE && ref !== 'person:nombre-viejo',
  );
  claims = articles.flatMap(toExpectedClaims);
  pages = new Map((await readPages(built.site)).map((page) => [page.path, page]));
  served = await serveByPreview(process.cwd(), built.site, BASE);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await served.stop();
  await built.remove();
});

test('no link of the whole site is broken, and none leaves the base', () => {
  const ids = new Map([...pages].map(([path, { html }]) => [path, new Set(findIds(html))]));
  const broken = [...pages].flatMap(([path, { html }]) =>
    findTargets(html).flatMap((target) => {
      const url = new URL(
        target.replaceAll('&amp;', '&'),
        `https://banco.example${BASE}${path.slice(1)}`,
      );
      if (url.origin !== 'https://banco.example') return [];
      const inside = url.pathname.startsWith(BASE) ? `/${url.pathname.slice(BASE.length)}` : null;
      const isFile = inside !== null && /\.\w+$/u.test(inside) && existsSync(built.site + inside);
      const found = inside === null ? undefined : ids.get(decodeURIComponent(inside));
      const fragment = decodeURIComponent(url.hash.slice(1));
      return isFile || (found && (fragment === '' || found.has(fragment)))
        ? []
        : [`${path} → ${target}`];
    }),
  );
  expect(pages.size).toBeGreaterThan(500);
  expect(broken.slice(0, 20)).toEqual([]);
});

test('every kind of list has several pages', () => {
  const second = [...pages.keys()].filter((path) => path.endsWith('/2/'));
  const kinds = second.map((path) =>
    /^\/(?:afirmaciones|portada)\/2\/$/u.test(path)
      ? path.replace('2/', '')
      : path.replace(/[^/]+\/2\/$/u, ''),
  );
  expect([...new Set(kinds)].toSorted()).toEqual(LISTS_OF_PAGES);
});

test('the sitemap lists every page that has an address, in the order of its files, with the last change of articles', async () => {
  const xml = await readFile(`${built.site}/sitemap-0.xml`, 'utf8');
  const listed = [...pages.values()]
    .filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'))
    .map(({ path }) => `https://banco.example${BASE}${path.slice(1)}`);
  const found = [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*))?/gu)];
  expect(found.map(([, url]) => url)).toEqual(listed);
  const changed = found.flatMap(([, url, day]) => (day === undefined ? [] : [[url, day]]));
  expect(new Map(changed as [string, string][])).toEqual(
    new Map(
      articles.map(({ slug, meta: { published, updated, corrections } }) => [
        `https://banco.example${BASE}articulos/${slug}/`,
        corrections.at(-1)?.date ?? updated ?? published,
      ]),
    ),
  );
});

describe('the registers', () => {
  test.each(Object.entries(REGISTERS))(
    'list every %s once, with what the articles hold',
    (kind, folder) => {
      const expectedEntries = entries.filter((entry) => entry.kind === kind);
      const listed = readList(`/${folder}/`).flatMap((page) =>
        all(page, '.name-index li:has(.name)'),
      );
      const shown = listed.map((item) => [
        one(item, '.name').getAttribute('href'),
        findCount(item, 'mentions') ?? 0,
        findCount(item, 'articles') ?? 0,
      ]);
      const expected = expectedEntries.map(({ ref, id }) => [
        `${BASE}${folder}/${id}/`,
        findMentions(ref).length,
        articles.filter((article) => isIn(ref, article)).length,
      ]);
      expect(new Map(shown.map((row) => [row[0], row]))).toEqual(
        new Map(expected.map((row) => [row[0], row])),
      );
      expect(shown).toHaveLength(expected.length);
      expect(findCount(readPage(`/${folder}/`), 'names')).toBe(expected.length);
    },
  );

  test('put ñ after n, and a name with an accent among its letter', () => {
    const letters = all(readPage('/personas/'), '.name-index h2').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(letters).toEqual(letters.toSorted((a, b) => ALPHABET.indexOf(a) - ALPHABET.indexOf(b)));
    expect(letters).toContain('Ñ');
    expect(one(readPage('/personas/'), '#letra-enie').parentElement?.textContent).toContain(
      'Ñáñez',
    );
  });
});

describe('the page of an entry', () => {
  test('shows every mention and every claim of the articles', () => {
    for (const { ref, kind, id } of entries) {
      const list = readList(`/${REGISTERS[kind]}/${id}/`);
      const mentions = findMentions(ref);
      const made = claims.filter(({ speaker }) => speaker === ref);
      const about = claims.filter(({ speaker, names }) => speaker !== ref && names.has(ref));
      const passedOn = claims.filter(({ speaker, via }) => speaker !== ref && via === ref);
      const links = (selector: string): (string | null)[] =>
        list.flatMap((page) => all(page, selector)).map((link) => link.getAttribute('href'));
      expect(links('#menciones ~ * li a').toSorted(), ref).toEqual(mentions.toSorted());
      expect(links('#afirma ~ * :is(.words a, a[data-is])').toSorted(), ref).toEqual(
        made.map(({ path }) => path).toSorted(),
      );
      expect(links('#otros-afirman ~ * :is(.words a, a[data-place])').toSorted(), ref).toEqual(
        about.map(({ path }) => path).toSorted(),
      );
      expect(links('#transmite ~ * :is(.words a, a[data-place])').toSorted(), ref).toEqual(
        passedOn.map(({ path }) => path).toSorted(),
      );
    }
  });

  test('tells what others claim about the entry from what it claims of itself', () => {
    const page = readPage('/personas/olga-nandu/');
    const quotes = (id: string): string[] =>
      all(page, `#${id} ~ * .words`).map(({ textContent }) => textContent);
    expect(quotes('afirma')).toEqual(['Olga Ñandú no canta gratis', 'el puente abrirá mañana']);
    expect(quotes('otros-afirman')).toEqual(['Olga Ñandú cantará en la plaza']);
  });

  test('has what several articles quote once, says where else it stands and what differs there', () => {
    const page = readPage('/personas/lola-prado/');
    const items = all(page, '.own-claims [data-form]:has(a[data-is])');
    expect(items.map((item) => one(item, '.words').textContent)).toEqual([
      `«${REPEATED}»`,
      '«Agencia Prueba no sabe nada de teatros»',
    ]);
    const [item] = items;
    if (!item) throw new TypeError('Expected an item');
    expect(one(item, '.words a').getAttribute('href')).toContain('/2016-03-03-teatro/');
    const days = ['2015-09-10', '2015-10-10', '2015-12-10', '2016-02-01', '2016-02-02'];
    expect(all(item, 'a[data-is]').map((link) => link.getAttribute('href'))).toEqual(
      days.map((day) => `${BASE}articulos/${day}-teatro/#a-c1`),
    );
    expect(one(item, '.also').textContent).toContain(
      '10 de diciembre de 2015, donde dice «vecinos» por «públicos»',
    );
    // The strip leads to months that have no item of their own.
    const months = all(page, '.months a').map((link) => link.getAttribute('href'));
    expect(months).toEqual(
      ['2015-09', '2015-10', '2015-12', '2016-02', '2016-03'].map((month) => `#mes-${month}`),
    );
    expect(
      all(page, '[id^=mes-]')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(months.map((month) => month?.slice(1)).toSorted());
  });

  test('shows each mention as the words of the article', () => {
    const [entry] = entries;
    if (!entry) throw new TypeError('Expected entries');
    const { ref, kind, id } = entry;
    const words = readList(`/${REGISTERS[kind]}/${id}/`)
      .flatMap((page) => all(page, '#menciones ~ * li a'))
      .map((link) => [link.getAttribute('href'), link.textContent]);
    expect(Object.fromEntries(words)).toEqual(
      Object.fromEntries(
        articles.flatMap(({ slug, annotated: { text, annotations } }) =>
          annotations.mentions
            .filter((mention) => mention.ref === ref)
            .map((mention) => [
              `${BASE}articulos/${slug}/#${mention.id}`,
              text.slice(mention.start, mention.end),
            ]),
        ),
      ),
    );
  });

  test('is not for search engines while nothing names the entry', () => {
    const page = readPage('/personas/nuno-nanez/');
    expect(one(page, 'meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(one(page, 'main').textContent).toContain(
      'Ningún artículo publicado contiene todavía este nombre.',
    );
    expect(
      one(readPage('/personas/'), '[href$="/personas/nuno-nanez/"]').closest('li')?.textContent,
    ).toContain('Sin menciones');
  });

  test('of one that was merged leads to the other', () => {
    const page = readPage('/personas/nombre-viejo/');
    const path = `${BASE}personas/nuno-nanez/`;
    expect(one(page, 'meta[http-equiv=refresh]').getAttribute('content')).toBe(`0; url=${path}`);
    expect(one(page, 'meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(one(page, 'link[rel=canonical]').getAttribute('href')).toBe(
      `https://banco.example${path}`,
    );
    expect(one(page, 'main a').getAttribute('href')).toBe(path);
  });

  test('of a private person does not exist, and nothing gathers what they say', async () => {
    const card = one(readPage('/articulos/2015-12-31-fuentes/'), '#persona-vecina');
    expect(card.textContent).toContain('Vecina Discreta');
    expect([...pages.keys()].filter((path) => path.includes('vecina'))).toEqual([]);
    expect(
      [...pages.values()].flatMap(({ html }) => findTargets(html)).filter(isOfPrivate),
    ).toEqual([]);
    const lists = [...pages].filter(([path]) =>
      /^\/(?:personas|afirmaciones\/quien)\//u.test(path),
    );
    const naming = lists.filter(([, { html }]) => html.includes('Vecina Discreta'));
    expect(naming.map(([path]) => path)).toEqual([]);
    for (const file of await readdir(`${built.site}/buscar`))
      if (/^(?:nombres|palabras)/u.test(file) && file.endsWith('.json'))
        expect(await readFile(`${built.site}/buscar/${file}`, 'utf8')).not.toMatch(
          /vecina|discreta/iu,
        );
    expect(await readFile(`${built.site}/buscar/articulos/filtros.json`, 'utf8')).not.toContain(
      'Vecina',
    );
  });
});

describe('the lists of claims', () => {
  test('hold every claim once under all, and under its speaker, form, topics and year', () => {
    const expected = new Map<string, string[]>([['/afirmaciones/', []]]);
    for (const { path, groups } of claims) {
      for (const group of ['/afirmaciones/', ...groups]) {
        expected.set(group, [...(expected.get(group) ?? []), path]);
      }
    }
    expect(expected.size).toBeGreaterThan(100);
    for (const [list, paths] of expected) {
      const shown = readList(list).flatMap((page) =>
        all(page, '#lista :is(.words a, a[data-place])'),
      );
      expect(shown.map((link) => link.getAttribute('href')).toSorted(), list).toEqual(
        paths.toSorted(),
      );
      for (const page of readList(list))
        expect(findCount(one(page, '.total'), 'claims')).toBe(paths.length);
    }
    for (const link of all(readPage('/afirmaciones/'), '.claim-facets li:has(data)')) {
      const list = `/${one(link, 'a').getAttribute('href')?.slice(BASE.length)}`;
      expect(Number(one(link, 'data').getAttribute('value')), list).toBe(
        expected.get(list)?.length,
      );
    }
    for (const facet of ['quien', 'tema']) {
      const items = readList(`/afirmaciones/${facet}/`).flatMap((page) =>
        all(page, 'li:has(.name)'),
      );
      const groups = [...expected.keys()].filter((list) =>
        list.startsWith(`/afirmaciones/${facet}/`),
      );
      expect(items).toHaveLength(groups.length);
      for (const item of items) {
        const list = `/${one(item, '.name').getAttribute('href')?.slice(BASE.length)}`;
        expect(findCount(item, 'claims'), list).toBe(expected.get(list)?.length);
      }
    }
  });
});

describe('the search in the list of claims', () => {
  test('finds the claims of all pages that have all the words, within what is chosen', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}afirmaciones/ano/2016/`);
    const year = claims.filter(({ groups }) => groups.includes('/afirmaciones/ano/2016/'));
    const expected = year.filter(({ words }) => /año/u.test(words) && /inspecciones/u.test(words));
    expect(expected.length).toBeGreaterThan(20);
    const status = page.locator('claim-filter [role=status]');
    await page.getByLabel('Palabras de una afirmación').fill('INSPECCIÓNES año');
    await expect
      .poll(() => status.textContent(), UNTIL_IT_HAPPENS)
      .toBe(`${expected.length} afirmaciones de ${claims.length.toLocaleString('es')}.`);
    const links = page.locator('#lista .words a');
    await expect.poll(() => links.count(), UNTIL_IT_HAPPENS).toBe(20);
    const paths = new Set(expected.map(({ path }) => path));
    const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(shown.filter((path) => !paths.has(path ?? ''))).toEqual([]);
    expect(new URL(page.url()).search).toBe('?ano=2016&q=INSPECCI%C3%93NES+a%C3%B1o');
    await page.getByLabel('Palabras de una afirmación').fill('inspecciones ano');
    await expect
      .poll(() => status.textContent(), UNTIL_IT_HAPPENS)
      .toBe(`0 afirmaciones de ${claims.length.toLocaleString('es')}.`);
    await page.close();
  });

  test('combines facets over all pages, with the numbers that the articles give', async () => {
    const page = await browser.newPage();
    const chosen = { tema: 'campana', forma: 'parafrasis' };
    const lists = Object.entries(chosen).map(([facet, slug]) => `/afirmaciones/${facet}/${slug}/`);
    const expected = claims.filter(({ groups }) => lists.every((list) => groups.includes(list)));
    await page.goto(`${served.url}afirmaciones/forma/parafrasis/`);
    await page.selectOption('[name=tema]', chosen.tema);
    const status = page.locator('claim-filter [role=status]');
    expect(await status.textContent()).toBe(
      `${expected.length} afirmaciones de ${claims.length.toLocaleString('es')}.`,
    );
    const links = page.locator('#lista .words a');
    await expect.poll(() => links.count(), UNTIL_IT_HAPPENS).toBe(expected.length);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      expected.map(({ path }) => path),
    );
    expect(new URL(page.url()).search).toBe('?forma=parafrasis&tema=campana');

    for (const option of await page.locator('[name=quien] option:not([value=""])').all()) {
      const list = `/afirmaciones/quien/${await option.getAttribute('value')}/`;
      const count = expected.filter(({ groups }) => groups.includes(list)).length;
      expect(await option.textContent()).toMatch(new RegExp(` \\(${count}\\)$`, 'u'));
      expect(await option.isDisabled()).toBe(count === 0);
    }

    await page.reload();
    await expect.poll(() => links.count(), UNTIL_IT_HAPPENS).toBe(expected.length);
    await page.goBack();
    await expect
      .poll(() => page.textContent('h1'), UNTIL_IT_HAPPENS)
      .toBe('Afirmaciones: paráfrasis');
    await page.close();
  });

  test('shows what fits some at a time, until all are there in their order', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}afirmaciones/?forma=directa&ano=2016`);
    const lists = ['/afirmaciones/forma/directa/', '/afirmaciones/ano/2016/'];
    const expected = claims.filter(({ groups }) => lists.every((list) => groups.includes(list)));
    const paths = new Set(expected.map(({ path }) => path));
    const more = page.getByRole('button', { name: 'Más afirmaciones' });
    /** The claims that each item holds: what several articles give in the same words is one. */
    const readItems = (): Promise<readonly string[][]> =>
      page.$$eval('#lista [data-form]', (items) =>
        items.map((item) =>
          [...item.querySelectorAll('.words a, a[data-place]')].map(
            (link) => link.getAttribute('href') ?? '',
          ),
        ),
      );
    const countShown = async (): Promise<number> =>
      (await readItems()).flat().filter((each) => paths.has(each)).length;
    for (let asked = 20; asked < expected.length; asked += 20) {
      await expect.poll(countShown, UNTIL_IT_HAPPENS).toBeGreaterThanOrEqual(asked);
      await more.click();
    }
    await expect.poll(countShown, UNTIL_IT_HAPPENS).toBe(expected.length);
    await expect.poll(() => more.isVisible(), UNTIL_IT_HAPPENS).toBe(false);
    const items = await readItems();
    expect(new Set(items.flat()).size).toBe(items.flat().length);
    expect(items.filter((item) => !item.some((each) => paths.has(each)))).toEqual([]);
    expect(items.length).toBeLessThan(expected.length);
    await page.close();
  });

  test('is not there without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}afirmaciones/`);
    expect(await page.locator('claim-filter').isVisible()).toBe(false);
    expect(await page.locator('.claim-facets').isVisible()).toBe(true);
    expect(await page.locator('#lista [data-form]:visible').count()).toBeGreaterThan(10);
    await context.close();
  });
});

describe('the claims of an entry', () => {
  test('are those of the chosen kind or form, without a script', async () => {
    const paths = entries.map(({ kind, id }) => `/${REGISTERS[kind]}/${id}/`);
    const countOptions = (at: string): number => all(readPage(at), '.claim-choice input').length;
    const most = paths.reduce((a, b) => (countOptions(a) >= countOptions(b) ? a : b));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}${most.slice(1)}`);
    const items = page.locator('.own-claims [data-form]');
    const values = await page
      .locator('.claim-choice input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    for (const value of values) {
      await page.locator(`.claim-choice label:has([value=${value}])`).click();
      const wrong = await items.evaluateAll((all, chosen) => {
        const isOf = (item: Element): boolean =>
          [item, ...item.querySelectorAll('[data-is]')].some((each) =>
            each.getAttribute('data-is')?.split(' ').includes(chosen),
          );
        return all
          .filter((item) => item.checkVisibility() !== (chosen === 'todo' || isOf(item)))
          .map(({ textContent }) => textContent);
      }, value);
      expect(wrong, value).toEqual([]);
      const articles = page.locator('.own-claims .of-article:visible');
      expect(await articles.count()).toBe(
        await page.locator('.own-claims .of-article:has([data-form]:visible)').count(),
      );
    }
    expect(values.length).toBeGreaterThan(4);
    await context.close();
  });
});

describe('the search of everything', () => {
  test('has the right first result for all questions but three', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}buscar/`);
    const wrong: string[] = [];
    for (const [typed, group, first] of SEARCH_CASES) {
      const found = await findFirstResult(page, typed);
      const isRight = group === null ? found === null : found?.group === group;
      if (!isRight || !(found?.says ?? '').includes(first))
        wrong.push(`${typed}: ${found?.group} ${found?.says.slice(0, 80)}`);
    }
    expect(SEARCH_CASES.length).toBeGreaterThanOrEqual(80);
    expect(wrong.slice(3)).toEqual([]);
    await page.close();
  });

  test('loads nothing before one types, and little for the first result', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}buscar/`);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.focus('[name=q]');
    expect(asked).toEqual([]);
    await page.fill('[name=q]', 'zac');
    await page.locator('section.names li').first().waitFor();
    const first = asked.filter((path) => path.includes('/buscar/nombres-'));
    expect(first).toEqual([`${BASE}buscar/nombres-1.json`]);
    await page.close();
  });

  test.each(ONLY_IN_ARTICLES)(
    'loads at most 60 kB for the first result of %s, which only an article has',
    async (typed) => {
      const page = await browser.newPage();
      await page.goto(`${served.url}buscar/`);
      await page.waitForLoadState('networkidle');
      const files: string[] = [];
      page.on('request', (request) => files.push(new URL(request.url()).pathname));
      const found = await findFirstResult(page, typed);
      expect(found?.group).toBe('articles');
      const sizes = await Promise.all(
        files.map(async (file) => {
          const bytes = await readFile(
            path.join(built.site, decodeURIComponent(file).slice(BASE.length)),
          );
          return gzipSync(bytes).length;
        }),
      );
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
      await page.close();
    },
  );
});

describe('the world map above the places', () => {
  test('has the larger circles where more articles are', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.url}lugares/`);
    const circles = await page.$$eval('.world-map.desk circle', (all) =>
      all.map((circle) => ({
        shown: circle.getBoundingClientRect().width,
        drawn: 2 * Number(circle.getAttribute('r')),
        scale: circle.closest('svg')?.getScreenCTM()?.a ?? 0,
      })),
    );
    expect(circles.length).toBeGreaterThan(5);
    for (const { shown, drawn, scale } of circles) expect(shown / scale).toBeCloseTo(drawn, 0);
    await page.close();
  });

  test('has no letter below 12 px, on any width of the page', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}lugares/`);
    for (const width of [320, 360, 390, 432, 600, 768, 1000, 1080, 1280, 1366, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const sizes = await page.$$eval('.world-map text', (all) =>
        all.flatMap((text) => {
          const svg = text.closest('svg');
          const shown = svg?.getBoundingClientRect().width ?? 0;
          const scale = shown / (svg?.viewBox.baseVal.width ?? 1);
          return shown > 0 ? [Number.parseFloat(getComputedStyle(text).fontSize) * scale] : [];
        }),
      );
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes), `${width} px`).toBeGreaterThanOrEqual(12);
    }
    await page.close();
  });
});

describe('the lists of articles', () => {
  test('hold every article once on the front pages, the newest first', () => {
    const [, ...later] = Array.from({ length: 11 }, (_, index) => `/portada/${index + 1}/`);
    const shown = ['/', ...later.filter((path) => pages.has(path))]
      .map(readPage)
      .flatMap((page) => all(page, 'main :is(h2, h3) a[href*="/articulos/"]'))
      .map((link) => link.getAttribute('href')?.split('/').at(-2));
    expect(shown).toEqual(
      articles
        .toSorted((a, b) => Date.parse(b.meta.published) - Date.parse(a.meta.published))
        .map(({ slug }) => slug),
    );
  });

  test('hold under each topic the articles that have it', () => {
    const topics = new Set(articles.flatMap(({ meta }) => meta.topics));
    const items = all(readPage('/temas/'), 'li:has(.name)');
    expect(items).toHaveLength(topics.size);
    for (const topic of topics) {
      const slugs = articles
        .filter(({ meta }) => meta.topics.includes(topic))
        .map(({ slug }) => slug);
      const list = readList(`/temas/${toWordSlug(topic)}/`);
      const shown = list
        .flatMap((page) => all(page, ':is(h2, h3) a[href*="/articulos/"]'))
        .map((link) => link.getAttribute('href'));
      expect(shown.toSorted()).toEqual(slugs.map((slug) => `${BASE}articulos/${slug}/`).toSorted());
      for (const page of list)
        expect(findCount(one(page, '.total'), 'articles')).toBe(slugs.length);
      const item = items.find((each) => one(each, '.name').textContent.trim() === topic);
      expect(item && findCount(item, 'articles')).toBe(slugs.length);
    }
  });
});

test('every number of things on every page is what the articles hold', () => {
  const content: CountedContent = {
    base: BASE,
    articles,
    claimsByList: countBy(claims.flatMap(({ groups }) => ['/afirmaciones/', ...groups])),
    namesByList: countNames(),
  };
  const wrong: string[] = [];
  const unknown: string[] = [];
  let compared = 0;
  for (const path of pages.keys()) {
    const page = readPage(path);
    const known = new Set<Element>();
    for (const { selector, expected } of COUNT_RULES) {
      for (const element of all(page, selector)) {
        const number = expected(element, { path, content });
        if (number === null) continue;
        known.add(element);
        compared += 1;
        const said = readCount(element);
        if (said !== number) wrong.push(`${path} ${selector}: ${said}, expected ${number}`);
      }
    }
    unknown.push(
      ...all(page, 'data').flatMap((data) => (known.has(data) ? [] : `${path} ${data.outerHTML}`)),
    );
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(unknown.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(3000);
});

test('no direct quote of the generated articles is said to differ from another', async () => {
  const direct = articles.flatMap(({ annotated: { annotations } }) =>
    annotations.claims.filter(({ form }) => form === 'direct'),
  );
  expect(direct.length).toBeGreaterThan(150);
  expect(await adviseQuotes(built.library, () => Promise.resolve(null))).toEqual([]);
});

test('every annotation of every article has its words at its place, and once with its context', async () => {
  for (const { slug } of articles) {
    const text = one(readPage(`/articulos/${slug}/`), '[data-article-body]').textContent;
    const points = Array.from(text);
    const file = `${built.site}/articulos/${slug}/anotaciones.json`;
    const { first } = JSON.parse(await readFile(file, 'utf8'));
    for (const { id, target } of first.items) {
      for (const { selector } of [target].flat()) {
        const [quote, { start, end }] = selector.refinedBy;
        expect(points.slice(start, end).join(''), id).toBe(quote.exact);
        const whole = quote.prefix + quote.exact + quote.suffix;
        expect(text.split(whole).length, id).toBe(2);
        expect(points.slice(0, start).join('').endsWith(quote.prefix), id).toBe(true);
      }
    }
  }
});

test('every id that the data for machines refers to is described in the same page', () => {
  const described = new Map<string, Set<string>>();
  for (const [path] of pages) {
    for (const script of all(readPage(path), 'script[type="application/ld+json"]')) {
      const nodes = findNodes(JSON.parse(script.textContent));
      const own = new Set(nodes.flatMap((node) => ('@type' in node ? String(node['@id']) : [])));
      const referred = nodes.flatMap((node) => ('@type' in node ? [] : String(node['@id'] ?? '')));
      expect(
        referred.filter((id) => id !== '' && !own.has(id)),
        path,
      ).toEqual([]);
      described.set(path, own);
    }
  }
  for (const { kind, id } of entries) {
    const path = `/${REGISTERS[kind]}/${id}/`;
    expect([...(described.get(path) ?? [])]).toContain(
      `https://banco.example${BASE}${path.slice(1)}`,
    );
  }
});

test('links and images of a text lead below the base, and its feeds give them whole', async () => {
  const body = one(readPage('/articulos/2015-12-31-fuentes/'), '[data-article-body]');
  expect(one(body, 'a[href*=letra]').getAttribute('href')).toBe(`${BASE}personas/#letra-enie`);
  expect(one(body, 'img').getAttribute('src')).toBe(`${BASE}favicon.svg`);
  const feed = JSON.parse(await readFile(`${built.site}/temas/campana/feed.json`, 'utf8'));
  const [{ content_html: html, date_modified: modified }] = feed.items;
  expect(html).toContain(`href="https://banco.example${BASE}personas/#letra-enie"`);
  expect(html).toContain(`src="https://banco.example${BASE}favicon.svg"`);
  expect(html).toContain('2 de enero de 2016</time>: Decía «larga» &amp; dice «corta».');
  expect(modified).toMatch(/^2016-01-02T/u);
});

test('every feed of the site and of its topics keeps the rules of its format', async () => {
  const files = await readdir(built.site, { recursive: true });
  const feeds = files.filter((file) => /^(?:temas\/[^/]+\/)?(?:rss\.xml|feed\.json)$/u.test(file));
  expect(feeds.length).toBeGreaterThan(50);
  for (const file of feeds) {
    const source = await readFile(`${built.site}/${file}`, 'utf8');
    const rules = file.endsWith('.xml') ? RSS_RULES : JSON_FEED_RULES;
    const url = `https://banco.example${BASE}${file}`;
    for (const { rule, check } of rules)
      expect(check({ url, source }), `${file} ${rule}`).toEqual([]);
  }
});

test('one page of each type is valid and has no accessibility problem that axe finds', async () => {
  const types = onePageOfEachType([...pages.values()].filter(({ path }) => FOLDERS.test(path)));
  expect(types.length).toBeGreaterThan(12);
  for (const page of types) {
    expect(await findHtmlProblems(page)).toEqual([]);
    expect(await findAccessProblems(page)).toEqual([]);
  }
});

/** An article on one topic in which one speaker says three things that nobody else says. */
function toShort(number: number): [file: string, text: string] {
  const said = ['molino', 'establo', 'granero'].map((word) => `el ${word} ${number} sigue en pie`);
  const claims = said.map(
    (quote, at) =>
      `  - { id: c${at + 1}, quote: ${quote}, speaker: 'person:pilar-montes', summary: Sigue en pie. }`,
  );
  const text = `---
title: La finca ${number}
description: Texto para las pruebas.
published: '2014-03-01T10:${String(number).padStart(2, '0')}:00+00:00'
topics: [Fincas]
claims:
${claims.join('\n')}
---

Pilar Montes dijo que ${said.join(', que ')}.
`;
  return [`articles/2014-03-01-finca-${number}.md`, text];
}

/** An article in which one speaker says two things. */
function toRepeating(day: string, words: string, kind = 'promise'): string {
  const quote = words === REPEATED ? words : `que ${words.slice(0, 9)} “${words.slice(10)}”`;
  const text = words === REPEATED ? `Lola Prado dijo: «${words}».` : `Lola Prado dijo ${quote}.`;
  const own = words === REPEATED ? words : quote.slice(4);
  return `---
title: Lo que se dice del teatro
description: Texto para las pruebas.
published: '${day}T10:00:00+00:00'
topics: [Teatro]
claims:
  - { id: c1, quote: '${own}', speaker: 'person:lola-prado', kind: ${kind}, summary: Habla del teatro. }
  - { id: c2, quote: Agencia Prueba no sabe nada de teatros, speaker: 'person:lola-prado', summary: Habla de la agencia. }
---

${text} «Agencia Prueba no sabe nada de teatros», añadió.
`;
}

/** The project's own articles and entries, by their paths in `content/`. */
async function readOwnContent(): Promise<Record<string, string>> {
  const content = path.join(process.cwd(), 'content');
  const files = (await readdir(content, { recursive: true })).filter((file) =>
    /^(?:articles|people|organizations|places)\/.+\./u.test(file),
  );
  const read = async (file: string): Promise<[string, string]> => [
    file,
    await readFile(path.join(content, file), 'utf8'),
  ];
  return Object.fromEntries(await Promise.all(files.map(read)));
}

function toExpectedClaims({
  slug,
  meta,
  annotated: { annotations, text },
}: Article): ExpectedClaim[] {
  return annotations.claims.map(({ id, ranges, speaker, via, form, summary }) => ({
    path: `${BASE}articulos/${slug}/#a-${id}`,
    speaker: speaker.type === 'entry' ? speaker.ref : null,
    via: via?.type === 'entry' ? via.ref : null,
    names: new Set(
      annotations.mentions
        .filter((mention) =>
          ranges.some(({ start, end }) => start <= mention.start && mention.end <= end),
        )
        .map(({ ref }) => ref),
    ),
    words: [summary, ...ranges.map(({ start, end }) => text.slice(start, end))].join(' '),
    groups: [
      ...(speaker.type === 'entry' && speaker.ref === PRIVATE
        ? []
        : [`/afirmaciones/quien/${toSpeakerSlug(speaker)}/`]),
      `/afirmaciones/forma/${FORMS[form]}/`,
      `/afirmaciones/ano/${toYear(meta.published, built.library.site?.timeZone ?? 'UTC')}/`,
      ...meta.topics.map((topic) => `/afirmaciones/tema/${toWordSlug(topic)}/`),
    ],
  }));
}

function countBy(lists: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(list, (counts.get(list) ?? 0) + 1);
  return counts;
}

function countNames(): ReadonlyMap<string, number> {
  const groups = new Set(claims.flatMap((claim) => claim.groups));
  const topics = new Set(articles.flatMap(({ meta }) => meta.topics));
  const ofFacet = (facet: string): [string, number] => {
    const path = `/afirmaciones/${facet}/`;
    return [path, [...groups].filter((group) => group.startsWith(path)).length];
  };
  return new Map([
    ...Object.entries(REGISTERS).map(
      ([kind, folder]) =>
        [`/${folder}/`, entries.filter((entry) => entry.kind === kind).length] as const,
    ),
    ['/temas/', topics.size],
    ofFacet('quien'),
    ofFacet('tema'),
  ]);
}

type Node = Record<string, unknown>;

function findNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(findNodes);
  return Array.isArray(value) ? inside : [value as Node, ...inside];
}

function isOfPrivate(target: string): boolean {
  return /vecina/u.test(target) && !/#persona-vecina$/u.test(target);
}

/** The addresses in the articles of all mentions of an entry. */
function findMentions(ref: EntryRef): string[] {
  return articles.flatMap(({ slug, annotated: { annotations } }) =>
    annotations.mentions
      .filter((mention) => mention.ref === ref)
      .map(({ id }) => `${BASE}articulos/${slug}/#${id}`),
  );
}

function isIn(ref: EntryRef, { annotated: { annotations } }: Article): boolean {
  return (
    annotations.mentions.some((mention) => mention.ref === ref) ||
    annotations.claims.some(({ speaker, via }) =>
      [speaker, via].some((who) => who?.type === 'entry' && who.ref === ref),
    )
  );
}

/** The pages of a list in their order. */
function readList(path: string): Document[] {
  const list = [readPage(path)];
  for (let number = 2; pages.has(`${path}${number}/`); number += 1) {
    list.push(readPage(`${path}${number}/`));
  }
  return list;
}

function readPage(path: string): Document {
  const page = pages.get(path);
  if (!page) throw new Error(`Expected the page ${path}`);
  const document = documents.get(path) ?? new DOMParser().parseFromString(page.html, 'text/html');
  documents.set(path, document);
  return document;
}

/** What a part of a page says it holds of something. */
function findCount(root: ParentNode, of: string): number | null {
  const value = root.querySelector(`[data-count="${of}"]`)?.getAttribute('value');
  return value ? Number(value) : null;
}

function findIds(html: string): string[] {
  return Array.from(html.matchAll(/\sid="([^"]*)"/gu), ([, id = '']) => id);
}

function findTargets(html: string): string[] {
  return Array.from(html.matchAll(/\s(?:href|src)="([^"]*)"/gu), ([, target = '']) => target);
}

function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

function one(root: ParentNode, selector: string): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`Expected ${selector}`);
  return found;
}
