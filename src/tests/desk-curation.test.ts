import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { toRolesText, toSourcesText } from '../desk/model/entry-text.ts';
import { KIND_NAMES } from '../desk/messages/names.ts';
import { type Library, readLibrary } from '../load/read-library.ts';
import type { Entry } from '../load/read-registers.ts';
import { launchChromium } from './chromium.ts';
import { createContent, removeContent, serveDesk, type ServedDesk } from './desk.ts';
import { createHands, type Hands, KEYBOARD_ONLY, WITH_MOUSE } from './desk-hands.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** Keys, chords, clicks and drags besides the words typed, from the pasted text to the published page. */
const BUDGETS = [
  ['with mouse and keyboard', 150, WITH_MOUSE],
  ['by keyboard alone', 175, KEYBOARD_ONLY],
] as const;
/** What the draft of the text is called by, and what the published entries are called. */
const RENAMED: Readonly<Record<string, string>> = {
  'Agencia Central de Noticias oficial de Corea del Norte':
    'Agencia Central de Noticias de Corea del Norte',
  Vostochny: 'Cosmódromo de Vostochny',
  'Lejano Oriente': 'Lejano Oriente ruso',
};

let published: Library;
let desk: ServedDesk;
let browser: Browser;
let page: Page;
let hands: Hands;

beforeAll(async () => {
  published = await readLibrary(PROJECT);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(async () => {
  await page.context().close();
  await desk.close();
  removeContent(desk.root);
});

test.each(BUDGETS)(
  'the given text is curated to the published quality %s in %i acts',
  async (means, budget, toMeans) => {
    desk = await serveDesk(createContent());
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.origin });
    page = await context.newPage();
    hands = createHands(page, toMeans);
    const [article] = published.articles;
    if (!article) throw new Error('Expected the published article');
    const { meta, annotated } = article;
    const received = annotated.text.trim();

    // The text is pasted; what cannot be proposed is written.
    await page.goto(`${desk.origin}/mesa/`);
    await page.evaluate((text) => navigator.clipboard.writeText(text), received);
    await hands.press('Control+V');
    await writing('begin-title');
    for (const words of [meta.title, meta.description, meta.published, meta.topics.join(', ')]) {
      await hands.type(words);
      await hands.press('Enter');
    }
    await hands.press('Space');
    await hands.press('Enter');

    // The entries, in the order of the table.
    const known = new Map(published.entries.map((entry) => [entry.data.name, entry]));
    await page.waitForSelector('.entry');
    for (let name = await nameInHand(); name !== null; name = await nameInHand()) {
      const entry = known.get(RENAMED[name] ?? name);
      if (!entry) throw new Error(`Expected an entry for «${name}»`);
      await completeEntry(name, entry);
    }

    // A name that was not proposed, and words that mean an entry.
    const occidente = known.get('Occidente');
    if (!occidente) throw new Error('Expected «Occidente»');
    await hands.select('Occidente');
    await hands.press('m');
    await writingIn('.picker input');
    await hands.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.name.place').length > 0);
    await hands.select('puerto espacial de Rusia');
    await hands.press('m');
    await writingIn('.picker input');
    await hands.type('vosto');
    await hands.press('Enter');

    // Claims that the draft does not propose.
    const byId = new Map(meta.claims.map((claim) => [claim.id as string, claim]));
    for (const [words, id, after] of [
      ['se están alineando los intereses de los dos países', 'intereses-alineados', ''],
      [
        'su voluntad de llevar adelante invariablemente” la historia de amistad entre las naciones',
        'voluntad-de-amistad',
        '',
      ],
      ['apoyo de la guerra de la Unión Soviética a Corea del Norte', 'apoyo-sovietico', ''],
      ['haciendo una aparente referencia a la guerra en Ucrania', 'alusion-a-ucrania', ''],
    ] as const) {
      await hands.select(words, after);
      await hands.press('a');
      await writingIn('.picker input');
      const claim = byId.get(id);
      const proposed = await page.textContent('.picker [aria-selected="true"] b');
      const isNobody = claim?.speaker.type === 'none';
      await hands.press(isNobody && proposed !== 'Nadie' ? '0' : 'Enter');
      await decideClaim(claim);
    }

    // All that is proposed, in the order of the text.
    await hands.press('Escape');
    await hands.press('J');
    for (;;) {
      const state = await page.evaluate(() => {
        const hand = document.querySelector('.glosses .slot[data-hand] .form');
        const words = [...document.querySelectorAll('.prose .in-hand')].map(
          (each) => each.textContent,
        );
        const first = document.querySelector('.prose .in-hand');
        const block = first?.closest('.block')?.textContent ?? '';
        return { label: hand?.getAttribute('aria-label') ?? null, words: words.join(''), block };
      });
      if (state.label === null) break;
      if (state.label === 'Fecha') {
        const date = meta.dates.find(
          ({ prefix = '', quote }) =>
            state.words === quote && state.block.includes(`${prefix} ${quote}`.trim()),
        );
        await writing('event');
        await hands.type(date?.event ?? '');
        await handOver('Enter');
        continue;
      }
      const claim = meta.claims.find(({ quote }) => isAbout(quote, state.words));
      if (claim?.id === 'acuerdo-de-municiones') {
        await hands.moveStart('una cumbre que');
        await page.waitForFunction(() =>
          document.querySelector('.prose .in-hand')?.textContent?.startsWith('una cumbre'),
        );
      }
      if (state.words.includes('diseños soviéticos que podrían reforzar')) {
        await hands.press('Escape');
        await hands.press('p');
        await page.waitForFunction(() =>
          document.querySelector('.prose .in-hand')?.textContent?.startsWith('podrían'),
        );
        await decideClaim(byId.get('refuerzo-de-las-fuerzas-rusas'));
        continue;
      }
      if (!claim) throw new Error(`Expected a claim for «${state.words}»`);
      await decideClaim(claim);
    }

    // «Occidente» waits among the entries.
    await hands.press('l');
    await page.waitForSelector('.entry');
    await completeEntry('Occidente', occidente);

    // Notes: one key for the first, then each selection is one.
    await page.waitForSelector('.prose');
    for (const [index, { quote, prefix, note }] of meta.notes.entries()) {
      await hands.selectNext(quote, prefix ?? '');
      if (index === 0) await hands.press('n');
      await writing('note');
      await hands.type(note);
    }
    await hands.press('Enter');
    await hands.press('Escape');
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll('.prose [data-things~="n:0"]').length > 0 &&
        document.querySelector('.queue dl dd:nth-of-type(2)')?.textContent === String(count),
      meta.notes.length,
    );

    await hands.publish();
    await page.waitForSelector('.publish');
    expect(await page.textContent('.publish h2')).toBe('¿Publicar este artículo?');
    await hands.press('Enter');
    await page.waitForSelector('.is-published');

    const made = await readLibrary(desk.root);
    expect(made.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    compare(made, published);
    console.info(`${means}: ${hands.count()} keys, clicks and drags`);
    expect(hands.count()).toBeLessThanOrEqual(budget);
  },
);

async function writing(id: string): Promise<void> {
  await writingIn(`#${id}`);
}

async function writingIn(selector: string): Promise<void> {
  await page.waitForFunction((it) => document.activeElement?.matches(it), selector);
}

/** The entry in hand that waits; null where all are complete, and the text is shown. */
async function nameInHand(): Promise<string | null> {
  await page.waitForFunction(
    () =>
      document.querySelector('.prose') !== null ||
      (document.querySelector('tr.in-hand') !== null &&
        document.activeElement?.id === 'entry-description'),
  );
  return page.evaluate(() =>
    document.querySelector('.prose')
      ? null
      : (document.querySelector<HTMLTextAreaElement>('#entry-name')?.value ?? null),
  );
}

async function completeEntry(name: string, entry: Entry): Promise<void> {
  await page.waitForFunction(
    (it) =>
      document.querySelector<HTMLTextAreaElement>('#entry-name')?.value === it &&
      document.activeElement?.id === 'entry-description',
    name,
  );
  const { data } = entry;
  if (data.name !== name) {
    await hands.press('Shift+Tab');
    if (entry.kind !== 'person') await hands.press('Shift+Tab');
    await writing('entry-name');
    await hands.press('Control+A');
    await hands.type(data.name);
    await hands.press('Tab');
    if (entry.kind !== 'person') await hands.press('Tab');
    await writing('entry-description');
  }
  await hands.type(data.description);
  const isKnownPlace = entry.kind === 'place' && !needsPoint(name);
  const last = isKnownPlace ? (data.aliases.length > 0 ? 'aliases' : 'description') : 'sources';
  const fields: [string, string][] = [['aliases', data.aliases.join('; ')]];
  if (entry.kind === 'person') fields.push(['roles', toRolesText(entry.data.roles)]);
  if (entry.kind === 'place') {
    const { coordinates } = entry.data;
    fields.push([
      'coordinates',
      coordinates ? `${coordinates.latitude}; ${coordinates.longitude}` : '',
    ]);
  }
  fields.push(['sources', toSourcesText(data.sources as { name: string }[], data.wikidata)]);
  if (last !== 'description') {
    for (const [field, words] of fields) {
      await hands.press('Tab');
      await writing(`entry-${field}`);
      if (words !== '') await hands.type(words);
      if (field === last) break;
    }
  }
  const kinds = '.entry .kinds button';
  const isKind = (await page.locator(`${kinds}[aria-checked="true"]`).all()).length > 0;
  if (isKind && entry.kind !== 'person')
    await hands.choose(kinds, `[data-type="${entry.data.kind}"]`);
  await hands.press('Enter');
  await page.waitForFunction(
    (it) => document.querySelector<HTMLTextAreaElement>('#entry-name')?.value !== it,
    data.name,
  );
}

/** Places whose point the gazetteers do not have. */
function needsPoint(name: string): boolean {
  return ['Vostochny', 'Lejano Oriente', 'Unión Soviética', 'Occidente'].includes(name);
}

async function decideClaim(
  claim: Library['articles'][number]['meta']['claims'][number] | undefined,
): Promise<void> {
  if (!claim) throw new Error('Expected a claim for the words in hand');
  await writing('summary');
  const verb = (await page.textContent('.form [aria-keyshortcuts="B"]'))?.replace(/B$/u, '');
  if (claim.verb !== undefined && verb !== claim.verb) {
    await hands.press('Escape');
    await hands.press('b');
    await writing('verb');
    await hands.press('Control+A');
    await hands.type(claim.verb);
    await hands.press('Enter');
    await writing('summary');
  }
  await hands.type(claim.summary);
  await hands.choose('.form .kinds button', `:has-text("${KIND_NAMES[claim.kind]}")`);
  await handOver('Enter');
}

/** Presses a key that ends what is in hand, and waits until something else is. */
async function handOver(key: string): Promise<void> {
  const before = await page.evaluate(() =>
    document.querySelector('.slot[data-hand]')?.getAttribute('data-key'),
  );
  await hands.press(key);
  await page.waitForFunction(
    (it) => document.querySelector('.slot[data-hand]')?.getAttribute('data-key') !== it,
    before,
  );
}

function isAbout(quote: string, words: string): boolean {
  const [first = ''] = quote.split(' […] ').slice(-1);
  return first === words || quote === words;
}

/** What was made is what was published: the same claims, dates, notes and entries. */
function compare(made: Library, wanted: Library): void {
  const toClaims = ({ articles: [article] }: Library) =>
    article?.annotated.annotations.claims.map(({ ranges, form, verb, summary, kind }) => ({
      words: ranges.map(({ start, end }) => article.annotated.text.slice(start, end)),
      ...{ form, verb, summary, kind },
    }));
  expect(toClaims(made)).toEqual(toClaims(wanted));
  const toNotes = ({ articles: [article] }: Library) =>
    article?.annotated.annotations.notes.map(({ text }) => text);
  expect(toNotes(made)).toEqual(toNotes(wanted));
  const toDates = ({ articles: [article] }: Library) =>
    article?.annotated.annotations.dates.map(({ date, event }) => [date, event]);
  expect(toDates(made)).toEqual(toDates(wanted));
  const toSpeakers = ({ articles: [article], entries }: Library) => {
    const name = (ref: string): string =>
      entries.find((entry) => entry.ref === ref)?.data.name ?? ref;
    return article?.annotated.annotations.claims.map(({ speaker, via }) =>
      [speaker, via].map((each) => (each?.type === 'entry' ? name(each.ref) : (each ?? null))),
    );
  };
  expect(toSpeakers(made)).toEqual(toSpeakers(wanted));
  const toEntries = ({ entries }: Library) =>
    entries
      .map(({ data }) => [data.name, data.description])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  expect(toEntries(made)).toEqual(toEntries(wanted));
  expect(readFileSync(path.join(desk.root, made.articles[0]?.file ?? ''), 'utf8')).not.toContain(
    'draft',
  );
}
