import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { toGlyphs, toTables } from '../fonts/sfnt.ts';
import { createShareDrawer } from './draw-share-image.ts';
import { DRAWN_TEXT } from './drawn-letters.ts';
import { SHARE_FONTS } from './share-fonts.ts';
import type { ShareCard } from './types.ts';

const CARD: ShareCard = {
  title: 'Kim promete a Putin «apoyo total e incondicional» en una cumbre en Rusia',
  lines: ['Quién: Kim Jong Un y Vladimir Putin', 'Dónde: Rusia'],
  siteName: 'Glosa',
  map: null,
};
const MAP = {
  width: 720,
  height: 432,
  step: 1,
  land: 'm0 0l300 0 0 432-300 0z',
  areas: 'm100 100l100 0 0 100-100 0z',
  borders: 'm0 200l300 0',
  dots: [{ x: 150, y: 150, isMain: true }],
};
const WIDTH = 1200;

describe('an image for sharing', () => {
  test('is the same bytes whatever was drawn before', () => {
    const first = createShareDrawer();
    const second = createShareDrawer();
    second({ ...CARD, title: 'Otro titular más corto', map: MAP });
    second({ ...CARD, title: CARD.title.toUpperCase() });
    expect(second({ ...CARD, map: MAP }).equals(first({ ...CARD, map: MAP }))).toBe(true);
    expect(second(CARD).equals(first(CARD))).toBe(true);
  });

  test('is as if what the fonts lack were not there', () => {
    const draw = createShareDrawer();
    const odd = `${CARD.title} 👨‍👩‍👧 中文 «שלום»`;
    expect(draw({ ...CARD, title: odd }).equals(draw(CARD))).toBe(true);
  });

  test('has the name of the site where nothing of the headline can be drawn', () => {
    const draw = createShareDrawer();
    const named = draw({ ...CARD, title: CARD.siteName });
    expect(draw({ ...CARD, title: '中国的新闻' }).equals(named)).toBe(true);
  });

  test.each([
    ['short', 'Paz'],
    ['long', `${CARD.title} `.repeat(3)],
    ['endless', `${CARD.title} `.repeat(30)],
    ['of one word', 'electroencefalografista'.repeat(9)],
    ['of capitals', 'WWWWWWWWWWWWWW '.repeat(20)],
  ])('keeps a headline that is %s within its margins', (_, title) => {
    const draw = createShareDrawer();
    for (const map of [null, MAP]) {
      const pixels = readPixels(draw({ ...CARD, title, map }));
      expect(findEdges(pixels)).toEqual({
        left: 72,
        top: 64,
        isRightFree: true,
        isBottomFree: true,
      });
    }
  });

  test('knows which letters its fonts have', async () => {
    const drawn = new Set<number>();
    for (const file of SHARE_FONTS) {
      const bytes = readFileSync(createRequire(import.meta.url).resolve(file));
      const font = await subsetFont(bytes, undefined, {
        keepAllGlyphs: true,
        targetFormat: 'sfnt',
      });
      for (const code of toGlyphs(toTables(font)).keys()) drawn.add(code);
    }
    const all = Array.from({ length: 0x10000 }, (_, code) => code);
    const wrong = all.filter(
      (code) =>
        (code < 0xd800 || code > 0xdfff) &&
        DRAWN_TEXT.test(String.fromCodePoint(code)) !== drawn.has(code),
    );
    expect(wrong.map((code) => code.toString(16))).toEqual([]);
  });
});

/** The numbers of the palette, a byte for the filter before each row. */
function readPixels(png: Buffer): Buffer {
  const start = png.indexOf('IDAT');
  return inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
}

function findEdges(pixels: Buffer) {
  const isInked = (x: number, y: number): boolean => pixels[y * (WIDTH + 1) + 1 + x] !== 0;
  const columns = Array.from({ length: WIDTH }, (_, x) => x);
  const rows = Array.from({ length: 630 }, (_, y) => y);
  const isColumnInked = (x: number): boolean => rows.some((y) => isInked(x, y));
  const isRowInked = (y: number): boolean => columns.some((x) => isInked(x, y));
  return {
    left: columns.find(isColumnInked),
    top: rows.find(isRowInked),
    isRightFree: !columns.slice(WIDTH - 68).some(isColumnInked),
    isBottomFree: !rows.slice(600).some(isRowInked),
  };
}
