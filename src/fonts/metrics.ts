import { getTable, toGlyphs } from './sfnt.ts';
import type { Tables } from './sfnt.ts';
import type { FontFamily } from './subsets.ts';

/** In ems. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Mean advance of a character of Spanish text. */
  readonly averageAdvance: number;
}

/** A font that readers have, to stand in until ours arrives. */
export interface FallbackFont {
  /** Ours, that it stands in for. */
  readonly family: FontFamily;
  readonly name: string;
  /** Fonts with the same advances, as `local()` names them. */
  readonly locals: readonly string[];
  /** As in {@link FontMetrics}, over the same sample. */
  readonly averageAdvance: number;
}

/** Values of the descriptors of an `@font-face`, as parts of 1. */
interface FallbackMetrics {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

/** Universal Declaration of Human Rights, article 1 and the beginning of article 2. */
const SAMPLE =
  'Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de ' +
  'razón y conciencia, deben comportarse fraternalmente los unos con los otros. Toda persona tiene ' +
  'los derechos y libertades proclamados en esta Declaración, sin distinción alguna de raza, color, ' +
  'sexo, idioma, religión, opinión política o de cualquier otra índole, origen nacional o social, ' +
  'posición económica, nacimiento o cualquier otra condición.';

/**
 * What desks, tablets and phones have: each fitted to one of our families. Measured over
 * {@link SAMPLE} in fonts with the same advances: Tinos (made to Times'), Gelasio (to Georgia's),
 * Noto Serif, Arimo (to Arial's) and Roboto, weight 400, all of @fontsource 5.3.
 */
export const FALLBACK_FONTS: readonly FallbackFont[] = [
  {
    family: 'Newsreader',
    name: 'Georgia',
    locals: ['Georgia', 'Gelasio'],
    averageAdvance: 0.43863,
  },
  { family: 'Newsreader', name: 'Noto', locals: ['Noto Serif'], averageAdvance: 0.47516 },
  {
    family: 'Newsreader',
    name: 'Times',
    locals: ['Times New Roman', 'Liberation Serif', 'Times'],
    averageAdvance: 0.40023,
  },
  {
    family: 'Source Sans 3',
    name: 'Arial',
    locals: ['Arial', 'Liberation Sans', 'Helvetica'],
    averageAdvance: 0.4447,
  },
  { family: 'Source Sans 3', name: 'Roboto', locals: ['Roboto'], averageAdvance: 0.44372 },
];

/** Reads the metrics that browsers set lines by from a font's own tables. */
export function toFontMetrics(tables: Tables): FontMetrics {
  const unitsPerEm = getTable(tables, 'head').readUInt16BE(18);
  const hhea = getTable(tables, 'hhea');
  const hmtx = getTable(tables, 'hmtx');
  const lastAdvance = hhea.readUInt16BE(34) - 1;
  const glyphs = toGlyphs(tables);
  const advances = [...SAMPLE].map((character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    return hmtx.readUInt16BE(4 * Math.min(glyph, lastAdvance));
  });
  const total = advances.reduce((sum, advance) => sum + advance, 0);
  return {
    ascent: hhea.readInt16BE(4) / unitsPerEm,
    descent: -hhea.readInt16BE(6) / unitsPerEm,
    lineGap: hhea.readInt16BE(8) / unitsPerEm,
    averageAdvance: total / advances.length / unitsPerEm,
  };
}

/** What makes a fallback take the same lines, as wide on average and exactly as high. */
export function toFallbackMetrics(font: FontMetrics, fallback: FallbackFont): FallbackMetrics {
  const sizeAdjust = font.averageAdvance / fallback.averageAdvance;
  return {
    sizeAdjust,
    ascentOverride: font.ascent / sizeAdjust,
    descentOverride: font.descent / sizeAdjust,
    lineGapOverride: font.lineGap / sizeAdjust,
  };
}
