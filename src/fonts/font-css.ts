import { FONT_FAULTS } from './messages.ts';
import type { MadeFont } from './make-subset.ts';
import { FALLBACK_FONTS, toFallbackMetrics, toFontMetrics } from './metrics.ts';
import type { FallbackFont, FontMetrics } from './metrics.ts';
import type { FontFamily, WeightRange } from './subsets.ts';

/**
 * The style sheet of the fonts: a face for each file (beside the sheet, named after the subset),
 * a fitted face for each fallback, and the lists of families: `--serif` for text, `--display` for
 * titles, `--companion` for names, numbers and tools.
 */
export function toFontCss(fonts: readonly MadeFont[]): string {
  const serif = ['Newsreader', 'Newsreader More', ...toFallbackNames('Newsreader'), 'serif'];
  const companion = [
    'Source Sans 3',
    ...toFallbackNames('Source Sans 3'),
    'system-ui',
    'sans-serif',
  ];
  return [
    ...fonts.map(toFace),
    ...FALLBACK_FONTS.map((fallback) =>
      toFallbackFace(fallback, findMetrics(fonts, fallback.family)),
    ),
    `:root{--serif:${toList(serif)};--display:"Newsreader Display",var(--serif);--companion:${toList(companion)}}`,
  ].join('\n');
}

/** `optional`: a page that has begun in the fallback stays in it, so that no line ever moves. */
function toFace({ subset }: MadeFont): string {
  const { name, family, style, weight, standsFor = weight, range } = subset;
  return [
    `@font-face{font-family:"${family}"`,
    `font-style:${style}`,
    `font-weight:${toWeights(standsFor)}`,
    'font-display:optional',
    `src:url(./${name}.woff2)format("woff2")${range ? `;unicode-range:${range}` : ''}}`,
  ].join(';');
}

function toWeights({ min, max }: WeightRange): string {
  return min === max ? String(min) : `${min} ${max}`;
}

function toFallbackFace(fallback: FallbackFont, font: FontMetrics): string {
  const metrics = toFallbackMetrics(font, fallback);
  const sources = fallback.locals.map((local) => `local("${local}")`).join();
  return [
    `@font-face{font-family:"${toFallbackName(fallback)}"`,
    `src:${sources}`,
    `size-adjust:${toPercent(metrics.sizeAdjust)}`,
    `ascent-override:${toPercent(metrics.ascentOverride)}`,
    `descent-override:${toPercent(metrics.descentOverride)}`,
    `line-gap-override:${toPercent(metrics.lineGapOverride)}}`,
  ].join(';');
}

function toFallbackNames(family: FontFamily): string[] {
  return FALLBACK_FONTS.filter((fallback) => fallback.family === family).map(toFallbackName);
}

function toFallbackName({ family, name }: FallbackFont): string {
  return `${family} ${name}`;
}

/** Generic families stand without quotation marks. */
function toList(families: readonly string[]): string {
  return families.map((family) => (/[ \d]|^[A-Z]/u.test(family) ? `"${family}"` : family)).join();
}

/** Of the first face of a family. */
function findMetrics(fonts: readonly MadeFont[], family: FontFamily): FontMetrics {
  const font = fonts.find(({ subset }) => subset.family === family);
  if (!font) throw new Error(FONT_FAULTS.noFamily(family));
  return toFontMetrics(font.tables);
}

function toPercent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}
