import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toFontCss } from './font-css.ts';
import { makeSubset } from './make-subset.ts';
import type { MadeFont } from './make-subset.ts';
import { FALLBACK_FONTS, toFallbackMetrics, toFontMetrics } from './metrics.ts';
import { getTable, toGlyphs, toSfnt, toTables } from './sfnt.ts';
import { makeFontFiles } from './subset-fonts.ts';
import { FONT_SUBSETS } from './subsets.ts';

const require = createRequire(import.meta.url);
/** For the fonts of a page: the roman with the italics, or with the foreign letters. */
const BUDGET = 30 * 1024;
const ALPHABET = 'AÁBCDEÉFGHIÍJKLMNÑOÓPQRSTUÚÜVWXYZaábcdeéfghiíjklmnñoópqrstuúüvwxyz';
/** Every character of the article on the summit of Vostochny. */
const ARTICLE = ' ,-.024:ACDEJKLMNOPRSUVabcdefghijklmnopqrstuvyzáéíñóú“”';
const PRINT = '«»“”‘’–—…·•€ªº¿¡()[]%&/*@#+=§°\u00a0';
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
  it.each(['newsreader-italic', 'newsreader-farther'])(
    'the roman and %s take at most 30 KB',
    (other) => {
      expect(find('newsreader-roman').woff2.length + find(other).woff2.length).toBeLessThanOrEqual(
        BUDGET,
      );
    },
  );

  it.each([
    ['the Spanish alphabet', ALPHABET],
    ['the article on the summit', ARTICLE],
    ['the signs of print', PRINT],
  ])('the roman has %s', (_, characters) => {
    expect(findMissing([find('newsreader-roman')], characters)).toEqual([]);
  });

  it('the italic has the Spanish alphabet', () => {
    expect(findMissing([find('newsreader-italic')], ALPHABET)).toEqual([]);
  });

  it.each(NAMES)('the upright files can set «%s»', (name) => {
    const upright = [find('newsreader-roman'), find('newsreader-farther')];
    expect(findMissing(upright, name)).toEqual([]);
  });

  it.each(FONT_SUBSETS)('$name has every character that its subset asks for', (subset) => {
    expect(findMissing([find(subset.name)], subset.characters)).toEqual([]);
  });

  it('varies in weight and keeps its kerning', () => {
    const { tables } = find('newsreader-roman');
    expect([...tables.keys()]).toEqual(expect.arrayContaining(['fvar', 'gvar', 'GPOS']));
  });

  it('is the same bytes every time', async () => {
    const [subset] = FONT_SUBSETS;
    if (!subset) throw new Error('No hay recortes.');
    const again = await makeSubset(await read(subset.source), subset);
    expect(again.woff2.equals(find(subset.name).woff2)).toBe(true);
  });

  it('is made once and found again', async () => {
    const first = await makeFontFiles(pathToFileURL(`${cache}/`));
    const sheet = await readFile(new URL('fonts.css', first), 'utf8');
    expect(await makeFontFiles(pathToFileURL(`${cache}/`))).toEqual(first);
    for (const [, file = ''] of sheet.matchAll(/url\(\.\/(.+?)\)/gu)) {
      expect(await readFile(new URL(file, first))).not.toHaveLength(0);
    }
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

  it.each(FALLBACK_FONTS)('$family takes lines as wide and as high as the roman’s', (fallback) => {
    const font = toFontMetrics(find('newsreader-roman').tables);
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

  it('stand in the list of the serif in order, after the font itself', () => {
    const list = /--serif:(.+?)\}/u.exec(toFontCss(fonts))?.[1];
    expect(list).toBe('Newsreader,"Newsreader Georgia","Newsreader Noto",serif');
  });
});

describe('a TrueType file', () => {
  it('is joined from the tables that it was split into', () => {
    const { tables } = find('newsreader-roman');
    const again = toTables(toSfnt(tables));
    expect([...again].toSorted()).toEqual([...tables].toSorted());
  });

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

function read(source: string): Promise<Buffer> {
  return readFile(require.resolve(`@fontsource-variable/newsreader/files/${source}.woff2`));
}
