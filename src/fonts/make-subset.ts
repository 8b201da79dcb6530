import subsetFont from 'subset-font';
import { getTable, toSfnt, toTables } from './sfnt.ts';
import type { Tables } from './sfnt.ts';
import type { FontSubset } from './subsets.ts';

export interface MadeFont {
  readonly subset: FontSubset;
  readonly woff2: Buffer;
  readonly tables: Tables;
}

/** `STAT` and `gasp` serve font menus and old Windows; hints go with `noHinting`. */
const DROPPED_TABLES = ['STAT', 'gasp'];
/** Kerning and the classes that it refers to. */
const KERNING_TABLES = ['GPOS', 'GDEF'];

/**
 * Cuts a font (WOFF2) down to a subset. Kerning that varies with the weight is half of the file,
 * and between the weights of a text it hardly varies: it is taken from the lightest one alone.
 * The same input gives the same bytes.
 */
export async function makeSubset(source: Buffer, subset: FontSubset): Promise<MadeFont> {
  const { min, max } = subset.weight;
  const regular = await cut(source, subset, min);
  const tables =
    min === max ? regular : joinKerning(await cut(source, subset, { min, max }), regular);
  const woff2 = await subsetFont(toSfnt(tables), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
  return { subset, woff2, tables };
}

async function cut(
  source: Buffer,
  { characters, features }: FontSubset,
  wght: number | { min: number; max: number },
): Promise<Tables> {
  const sfnt = await subsetFont(source, characters, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
    keepFeatures: [...features],
    noHinting: true,
    dropTables: DROPPED_TABLES,
  });
  return toTables(sfnt);
}

function joinKerning(variable: Tables, regular: Tables): Tables {
  if (countGlyphs(variable) !== countGlyphs(regular)) {
    throw new Error(
      'Los dos recortes de la fuente no tienen los mismos glifos: no comparten kerning.',
    );
  }
  const isKerning = ([tag]: readonly [string, Buffer]) => KERNING_TABLES.includes(tag);
  return new Map([
    ...[...variable].filter((table) => !isKerning(table)),
    ...[...regular].filter(isKerning),
  ]);
}

function countGlyphs(tables: Tables): number {
  return getTable(tables, 'maxp').readUInt16BE(4);
}
