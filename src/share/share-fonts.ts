import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GlobalFonts, SKRSContext2D } from '@napi-rs/canvas';

/** How a text of the image is set. */
export interface ShareStyle {
  /** Pixels. */
  readonly size: number;
  readonly weight: 400 | 600;
  /** Points that the letters are drawn for, 6 to 72. */
  readonly opticalSize: number;
}

/** For Western letters, and in the same manner for names such as Erdoğan, Wałęsa or Nguyễn. */
const NEWSREADER = ['latin', 'latin-ext', 'vietnamese'];
/** What Newsreader has not: Путин, Καβάφης, and rare Latin letters. */
const SOURCE_SANS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'];

/** The font files of the image, the first that has a letter draws it: names of modules. */
export const SHARE_FONTS: readonly string[] = [
  ...NEWSREADER.map(
    (script) => `@fontsource-variable/newsreader/files/newsreader-${script}-opsz-normal.woff2`,
  ),
  ...SOURCE_SANS.map(
    (script) =>
      `@fontsource-variable/source-sans-3/files/source-sans-3-${script}-wght-normal.woff2`,
  ),
];

const toFamily = (index: number): string => `Share${index}`;
const FAMILIES = SHARE_FONTS.map((_, index) => toFamily(index)).join();

/** Has a canvas set what comes next in a style. */
export function setStyle(context: SKRSContext2D, { size, weight, opticalSize }: ShareStyle): void {
  context.font = `${weight} ${size}px ${FAMILIES}`;
  context.fontVariationSettings = `'opsz' ${opticalSize}`;
}

/** Makes the fonts known to the canvas of this thread. */
export function registerShareFonts(fonts: typeof GlobalFonts): void {
  const { resolve } = createRequire(import.meta.url);
  for (const [index, file] of SHARE_FONTS.entries())
    fonts.register(readFileSync(resolve(file)), toFamily(index));
}
