import subsetFont from 'subset-font';
import { toTables } from './sfnt.ts';
import type { Tables } from './sfnt.ts';
import type { FontSubset } from './subsets.ts';

export interface MadeFont {
  readonly subset: FontSubset;
  readonly woff2: Buffer;
  readonly tables: Tables;
}

/** `STAT` and `gasp` serve font menus and old Windows; hints go with `noHinting`. */
const DROPPED_TABLES = ['STAT', 'gasp'];

/** Cuts a font (WOFF2) down to a subset. The same input gives the same bytes. */
export async function makeSubset(source: Buffer, subset: FontSubset): Promise<MadeFont> {
  const { min, max } = subset.weight;
  const sfnt = await subsetFont(source, subset.characters, {
    targetFormat: 'sfnt',
    variationAxes: {
      wght: min === max ? min : { min, max },
      ...(subset.opticalSize !== undefined && { opsz: subset.opticalSize }),
    },
    keepFeatures: [...subset.features],
    noHinting: true,
    dropTables: DROPPED_TABLES,
  });
  const woff2 = await subsetFont(sfnt, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
  return { subset, woff2, tables: toTables(sfnt) };
}
