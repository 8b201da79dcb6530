import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { makeSubset } from '../fonts/make-subset.ts';
import { getTable, toGlyphs } from '../fonts/sfnt.ts';
import { FONT_SUBSETS } from '../fonts/subsets.ts';
import ADVANCES from './advances.json' with { type: 'json' };
import { type MapFace, toTextWidth } from './text-width.ts';

const require = createRequire(import.meta.url);
const FACES: readonly { face: MapFace; subset: string; weight: number }[] = [
  { face: 'regular', subset: 'companion', weight: 400 },
  { face: 'strong', subset: 'companion', weight: 600 },
  { face: 'title', subset: 'newsreader-bold', weight: 600 },
  { face: 'italic', subset: 'newsreader-italic', weight: 400 },
];

describe('the advances of the names on maps', () => {
  it.each(FACES)('are those of the font: $face', async ({ face, subset: name, weight }) => {
    const subset = FONT_SUBSETS.find((each) => each.name === name);
    if (!subset) throw new RangeError(`Expected a subset ${name}`);
    const source = readFileSync(require.resolve(`@fontsource-variable/${subset.source}.woff2`));
    const { tables } = await makeSubset(source, {
      ...subset,
      weight: { min: weight, max: weight },
    });
    const glyphs = toGlyphs(tables);
    const metrics = getTable(tables, 'hmtx');
    const last = getTable(tables, 'hhea').readUInt16BE(34) - 1;
    const em = getTable(tables, 'head').readUInt16BE(18);
    for (const [letter, advance] of Object.entries(ADVANCES[face])) {
      const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
      const own = metrics.readUInt16BE(4 * Math.min(glyph, last));
      expect(Math.round((own / em) * 1000), letter).toBe(advance);
    }
  });
});

describe('toTextWidth', () => {
  it('is wider for wider letters, and the same with a mark', () => {
    expect(toTextWidth('mmm', 'regular', 20)).toBeGreaterThan(toTextWidth('iii', 'regular', 20));
    expect(toTextWidth('Á', 'strong', 20)).toBe(toTextWidth('A', 'strong', 20));
  });

  it('takes letters that it does not know for wide ones', () => {
    expect(toTextWidth('東京', 'regular', 20)).toBeGreaterThanOrEqual(40);
    expect(toTextWidth('Ж', 'regular', 20)).toBeGreaterThan(toTextWidth('a', 'regular', 20));
  });
});
