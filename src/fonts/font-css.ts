import type { MadeFont } from './make-subset.ts';
import { FALLBACK_FONTS, toFallbackMetrics, toFontMetrics } from './metrics.ts';
import type { FallbackFont, FontMetrics } from './metrics.ts';

const FAMILY = 'Newsreader';

/**
 * The style sheet of the fonts: a face for each file (beside the sheet, named after the subset),
 * a fitted face for each fallback, and `--serif` with all of them in order. The roman comes first.
 */
export function toFontCss(fonts: readonly MadeFont[]): string {
  const [roman] = fonts;
  if (!roman) throw new Error('No hay ninguna fuente de la que hacer la hoja de estilo.');
  const metrics = toFontMetrics(roman.tables);
  const families = [FAMILY, ...FALLBACK_FONTS.map(({ family }) => `"${family}"`), 'serif'];
  return [
    ...fonts.map((font) => toFace(font)),
    ...FALLBACK_FONTS.map((fallback) => toFallbackFace(fallback, metrics)),
    `:root{--serif:${families.join(',')}}`,
  ].join('\n');
}

/** `optional`: a page that has begun in the fallback stays in it, so that no line ever moves. */
function toFace({ subset: { name, style, weight, range } }: MadeFont): string {
  const { min, max } = weight;
  return [
    `@font-face{font-family:${FAMILY}`,
    `font-style:${style}`,
    `font-weight:${min === max ? min : `${min} ${max}`}`,
    'font-display:optional',
    `src:url(./${name}.woff2)format("woff2")${range ? `;unicode-range:${range}` : ''}}`,
  ].join(';');
}

function toFallbackFace(fallback: FallbackFont, font: FontMetrics): string {
  const metrics = toFallbackMetrics(font, fallback);
  const sources = fallback.locals.map((local) => `local("${local}")`).join();
  return [
    `@font-face{font-family:"${fallback.family}"`,
    `src:${sources}`,
    `size-adjust:${toPercent(metrics.sizeAdjust)}`,
    `ascent-override:${toPercent(metrics.ascentOverride)}`,
    `descent-override:${toPercent(metrics.descentOverride)}`,
    `line-gap-override:${toPercent(metrics.lineGapOverride)}}`,
  ].join(';');
}

function toPercent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
