/** Weights of CSS, 400 being regular. */
export interface WeightRange {
  readonly min: number;
  readonly max: number;
}

/** What of a font file goes to the readers. */
export interface FontSubset {
  /** Name of the file made, without its ending. */
  readonly name: string;
  /** The family that its face belongs to. */
  readonly family: FontFamily;
  /** WOFF2 file of a package of `@fontsource-variable`: `newsreader/files/…`, without its ending. */
  readonly source: string;
  readonly style: 'normal' | 'italic';
  readonly characters: string;
  readonly weight: WeightRange;
  /**
   * Weights that its face stands for, where they are more than the file has: a browser must not
   * thicken a letter that has one weight only.
   */
  readonly standsFor?: WeightRange;
  /** Size in points that the letters are drawn for (axis `opsz`), where the file has that axis. */
  readonly opticalSize?: number;
  /** OpenType features kept; kerning is the costly one. */
  readonly features: readonly string[];
  /** CSS `unicode-range` whose characters make the browser fetch the file; null for all. */
  readonly range: string | null;
}

/**
 * Newsreader for what is said or told, its display cut for titles, and Source Sans 3 for names,
 * numbers and tools. What Newsreader lacks of a text is looked for in «Newsreader More», one face for
 * all weights: a letter that comes once in a while has no bold of its own.
 */
export type FontFamily = 'Newsreader' | 'Newsreader More' | 'Newsreader Display' | 'Source Sans 3';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SPANISH = 'áéíóúüñÁÉÍÓÚÜÑ¿¡';
const DIGITS = '0123456789';
const SIGNS = ' .,;:?!()«»“”‘’–—…-%\u00a0';
const MORE_SIGNS = '"\'/·•°§&+=[]ªº€';
/** Of French, Portuguese, German, Italian, Catalan and Nordic names, and signs that prose hardly has. */
const NEIGHBOURS = 'àâãäåæçèêëìîïòôõöøùûýßÀÂÄÅÇÈÊÎÖØ#$*@\\^_`{|}~<>©‹›';
/** Of Slavic, Turkish, Baltic, Hungarian and Romanian names and of transliterations. */
const FARTHER = 'ćčďđēęěğīįłńņňōőřśşšťūůűźżžāąășțľļķģŕŚŞŠŹŻŽĆČĐŁİĀŌŪ';

/**
 * The files of a page: roman, bold, italic, display and companion together are less than 45,000 bytes.
 * So kerning stays where it is seen (text and titles, 3.5 kB each), and two still cuts do instead of
 * one that varies in weight (17 kB instead of 24). The others come only with a page that needs them.
 */
export const FONT_SUBSETS: readonly FontSubset[] = [
  {
    name: 'newsreader-roman',
    family: 'Newsreader',
    source: 'newsreader/files/newsreader-latin-wght-normal',
    style: 'normal',
    characters: LETTERS + SPANISH + DIGITS + SIGNS + MORE_SIGNS,
    weight: { min: 400, max: 400 },
    features: ['kern'],
    range: null,
  },
  {
    name: 'newsreader-bold',
    family: 'Newsreader',
    source: 'newsreader/files/newsreader-latin-wght-normal',
    style: 'normal',
    characters: `${LETTERS}${SPANISH} .,-’·`,
    weight: { min: 600, max: 600 },
    features: [],
    range: null,
  },
  {
    name: 'newsreader-italic',
    family: 'Newsreader',
    source: 'newsreader/files/newsreader-latin-wght-italic',
    style: 'italic',
    characters: LETTERS + SPANISH + DIGITS + SIGNS,
    weight: { min: 400, max: 400 },
    features: [],
    range: null,
  },
  {
    name: 'newsreader-display',
    family: 'Newsreader Display',
    source: 'newsreader/files/newsreader-latin-standard-normal',
    style: 'normal',
    characters: LETTERS + SPANISH + DIGITS + SIGNS,
    weight: { min: 500, max: 500 },
    opticalSize: 48,
    features: ['kern'],
    range: null,
  },
  {
    name: 'companion',
    family: 'Source Sans 3',
    source: 'source-sans-3/files/source-sans-3-latin-wght-normal',
    style: 'normal',
    characters: `${LETTERS}${SPANISH}${DIGITS}${SIGNS}/·•°&+="'`,
    weight: { min: 400, max: 600 },
    features: [],
    range: null,
  },
  {
    name: 'newsreader-neighbours',
    family: 'Newsreader More',
    source: 'newsreader/files/newsreader-latin-wght-normal',
    style: 'normal',
    characters: NEIGHBOURS,
    weight: { min: 400, max: 400 },
    standsFor: { min: 400, max: 600 },
    features: [],
    range: 'U+23-24,U+2A,U+3C,U+3E,U+40,U+5C,U+5E-60,U+7B-7E,U+A9,U+C0-FF,U+2039-203A',
  },
  {
    name: 'newsreader-farther',
    family: 'Newsreader More',
    source: 'newsreader/files/newsreader-latin-ext-wght-normal',
    style: 'normal',
    characters: FARTHER,
    weight: { min: 400, max: 400 },
    standsFor: { min: 400, max: 600 },
    features: [],
    range: 'U+100-21B',
  },
];
