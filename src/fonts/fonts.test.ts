import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toFontCss } from './font-css.ts';
import { makeSubset } from './make-subset.ts';
import type { MadeFont } from './make-subset.ts';
import { FALLBACK_FONTS, toFallbackMetrics, toFontMetrics } from './metrics.ts';
import { getTable, toGlyphs } from './sfnt.ts';
import { makeFontFiles } from './subset-fonts.ts';
import { FONT_SUBSETS } from './subsets.ts';

const require = createRequire(import.meta.url);
/** For the fonts that an article in Spanish loads on a first visit, bytes. */
const BUDGET = 45_000;
const ALPHABET = 'AÁBCDEÉFGHIÍJKLMNÑOÓPQRSTUÚÜVWXYZaábcdeéfghiíjklmnñoópqrstuúüvwxyz';
/** Every character of the article on the summit of Vostochny. */
const ARTICLE = ' ,-.024:ACDEJKLMNOPRSUVabcdefghijklmnopqrstuvyzáéíñóú“”';
const PRINT = '«»“”‘’–—…·•€ªº¿¡()[]%&/+=§°\u00a0';
const NAMES = [
  'São Paulo',
  'Müller',
  'François',
  'Ångström',
  'Köln',
  'Çelik',
  'Kráľ',
  'Erdoğan',
  'Šefčovič',
  'Łódź',
];

let fonts: MadeFont[];
let cache: string;

beforeAll(async () => {
  fonts = await Promise.all(
    FONT_SUBSETS.map(async (subset) => makeSubset(await read(subset.source), subset)),
  );
  cache = await mkdtemp(join(tmpdir(), 'glosa-fonts-'));
});
afterAll(() => rm(cache, { recursive: true }));

describe('the font files', () => {
  it('all that no rare letter asks for take at most 45,000 bytes together', () => {
    const always = fonts.filter(({ subset }) => subset.range === null);
    expect(always).toHaveLength(5);
    const bytes = always.reduce((sum, { woff2 }) => sum + woff2.length, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it.each([
    ['the Spanish alphabet', ALPHABET],
    ['the article on the summit', ARTICLE],
    ['the signs of print', PRINT],
  ])('the roman has %s', (_, characters) => {
    expect(findMissing([find('newsreader-roman')], characters)).toEqual([]);
  });

  it.each(FONT_SUBSETS.filter(({ range }) => range === null))(
    '$name has the Spanish alphabet',
    ({ name }) => {
      expect(findMissing([find(name)], ALPHABET)).toEqual([]);
    },
  );

  it.each(FONT_SUBSETS.filter(({ range }) => range !== null))(
    'all characters of $name are in its range, and none of the roman',
    ({ characters, range }) => {
      const roman = new Set(toGlyphs(find('newsreader-roman').tables).keys());
      for (const character of characters) {
        const code = character.codePointAt(0) ?? 0;
        expect([isInRange(code, range ?? ''), character]).toEqual([true, character]);
        expect([roman.has(code), character]).toEqual([false, character]);
      }
    },
  );

  it.each(NAMES)('the upright files can set «%s»', (name) => {
    const upright = ['roman', 'neighbours', 'farther'].map((each) => find(`newsreader-${each}`));
    expect(findMissing(upright, name)).toEqual([]);
  });

  it.each(FONT_SUBSETS)('$name has every character that its subset asks for', (subset) => {
    expect(findMissing([find(subset.name)], subset.characters)).toEqual([]);
  });

  it('the companion varies in weight; text and titles keep their kerning', () => {
    expect([...find('companion').tables.keys()]).toEqual(expect.arrayContaining(['fvar', 'gvar']));
    for (const name of ['newsreader-roman', 'newsreader-display'])
      expect([...find(name).tables.keys()]).toContain('GPOS');
  });

  it('is the same bytes every time', async () => {
    const [subset] = FONT_SUBSETS;
    if (!subset) throw new Error('No hay recortes.');
    const again = await makeSubset(await read(subset.source), subset);
    expect(again.woff2.equals(find(subset.name).woff2)).toBe(true);
  });

  it('is made once and found again', async () => {
    const folder = pathToFileURL(`${cache}/`);
    const broken: string[] = [];
    const first = await makeFontFiles(folder, (file) => broken.push(file));
    const sheet = await readFile(new URL('fonts.css', first), 'utf8');
    expect(await makeFontFiles(folder, (file) => broken.push(file))).toEqual(first);
    expect(broken).toEqual([]);
    for (const [, file = ''] of sheet.matchAll(/url\(\.\/(.+?)\)/gu)) {
      expect(await readFile(new URL(file, first))).not.toHaveLength(0);
    }
    const spoilt = new URL('companion.woff2', first);
    const whole = await readFile(spoilt);
    await writeFile(spoilt, whole.subarray(0, -1));
    await makeFontFiles(folder, (file) => broken.push(file));
    expect(broken).toEqual([fileURLToPath(spoilt)]);
    expect((await readFile(spoilt)).equals(whole)).toBe(true);
  });
});

describe('the fitted fallbacks', () => {
  it('knows the roman’s own metrics', () => {
    const metrics = toFontMetrics(find('newsreader-roman').tables);
    expect(metrics.ascent + metrics.descent).toBeCloseTo(1);
    expect(metrics.lineGap).toBe(0);
    expect(metrics.averageAdvance).toBeGreaterThan(0.38);
    expect(metrics.averageAdvance).toBeLessThan(0.46);
  });

  it.each(FALLBACK_FONTS)('$name takes lines as wide and as high as $family', (fallback) => {
    const first = fonts.find(({ subset }) => subset.family === fallback.family);
    const font = toFontMetrics(first?.tables ?? new Map());
    const { sizeAdjust, ascentOverride, descentOverride, lineGapOverride } = toFallbackMetrics(
      font,
      fallback,
    );
    expect(sizeAdjust).toBeGreaterThan(0.75);
    expect(sizeAdjust).toBeLessThan(1.25);
    expect(sizeAdjust * fallback.averageAdvance).toBeCloseTo(font.averageAdvance);
    expect(sizeAdjust * ascentOverride).toBeCloseTo(font.ascent);
    expect(sizeAdjust * descentOverride).toBeCloseTo(font.descent);
    expect(lineGapOverride).toBe(0);
  });

  it('stand in the lists in order, after the font itself', () => {
    const sheet = toFontCss(fonts);
    expect(/--serif:(.+?);/u.exec(sheet)?.[1]).toBe(
      '"Newsreader","Newsreader More","Newsreader Georgia","Newsreader Noto","Newsreader Times",serif',
    );
    expect(/--companion:(.+?)\}/u.exec(sheet)?.[1]).toBe(
      '"Source Sans 3","Source Sans 3 Arial","Source Sans 3 Roboto",system-ui,sans-serif',
    );
  });

  it('knows a font’s last advance, which all glyphs after it share', () => {
    const advances = Buffer.from([0, 100, 0, 0, 1, 0, 0, 0]);
    const hhea = Buffer.alloc(36);
    hhea.writeUInt16BE(2, 34);
    const head = Buffer.alloc(20);
    head.writeUInt16BE(256, 18);
    const cmap = getTable(find('newsreader-roman').tables, 'cmap');
    const tables = new Map([
      ['head', head],
      ['hhea', hhea],
      ['hmtx', advances],
      ['cmap', cmap],
    ]);
    // Every glyph but the first two takes the second advance, a whole em.
    expect(toFontMetrics(tables).averageAdvance).toBe(1);
  });
});

describe('a TrueType file', () => {
  it('is refused in words where a table is missing', () => {
    expect(() => getTable(new Map(), 'cmap')).toThrow('La fuente no tiene la tabla «cmap»');
  });
});

function find(name: string): MadeFont {
  const font = fonts.find(({ subset }) => subset.name === name);
  if (!font) throw new Error(`No hay ningún recorte «${name}».`);
  return font;
}

function findMissing(among: readonly MadeFont[], characters: string): string[] {
  const known = among.map(({ tables }) => toGlyphs(tables));
  return [...characters].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    return !known.some((glyphs) => glyphs.has(code));
  });
}

/** @param range CSS `unicode-range` */
function isInRange(code: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}

function read(source: string): Promise<Buffer> {
  return readFile(require.resolve(`@fontsource-variable/${source}.woff2`));
}
