import { getTable, toGlyphs } from './sfnt.ts';
import type { Tables } from './sfnt.ts';

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
  readonly family: string;
  /** Fonts with the same advances, as `local()` names them. */
  readonly locals: readonly string[];
  /** As in {@link FontMetrics}, over the same sample. */
  readonly averageAdvance: number;
}

/** Values of the descriptors of an `@font-face`, as parts of 1. */
export interface FallbackMetrics {
  readonly sizeAdjust: number;
  readonly ascentOverride: number;
  readonly descentOverride: number;
  readonly lineGapOverride: number;
}

/** Universal Declaration of Human Rights, article 1 and the beginning of article 2. */
export const SAMPLE =
  'Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de ' +
  'razón y conciencia, deben comportarse fraternalmente los unos con los otros. Toda persona tiene ' +
  'los derechos y libertades proclamados en esta Declaración, sin distinción alguna de raza, color, ' +
  'sexo, idioma, religión, opinión política o de cualquier otra índole, origen nacional o social, ' +
  'posición económica, nacimiento o cualquier otra condición.';

/**
 * Measured over {@link SAMPLE} in fonts with the same advances: Gelasio 400 (made to Georgia's) and
 * Noto Serif 400, both of @fontsource 5.3.0. Desks, tablets and phones have one of the two; the rest
 * get the browser's own serif, and every byte of the page counts.
 */
export const FALLBACK_FONTS: readonly FallbackFont[] = [
  { family: 'Newsreader Georgia', locals: ['Georgia', 'Gelasio'], averageAdvance: 0.43863 },
  { family: 'Newsreader Noto', locals: ['Noto Serif'], averageAdvance: 0.47516 },
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
