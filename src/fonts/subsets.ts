/** What of a font file goes to the readers. */
export interface FontSubset {
  /** Name of the file made, without its ending. */
  readonly name: string;
  /** File of `@fontsource-variable/newsreader`, without its ending. */
  readonly source: string;
  readonly style: 'normal' | 'italic';
  readonly characters: string;
  readonly weight: { readonly min: number; readonly max: number };
  /** OpenType features kept; kerning is the costly one. */
  readonly features: readonly string[];
  /** CSS `unicode-range` whose characters make the browser fetch the file; null for all. */
  readonly range: string | null;
}

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 0x20 + index));
const SPANISH = 'áéíóúüñÁÉÍÓÚÜÑ¿¡ªº«»‹›“”‘’–—…·•°€§©\u00a0';
/** Of French, Portuguese, German, Italian, Catalan and Nordic names, as Spanish news has them. */
const NEIGHBOURS = 'àâãäåæçèêëìîïòôõöøùûýßÀÂÄÅÇÈÊÎÖØ';
/** Of Slavic, Turkish, Baltic, Hungarian and Romanian names and of transliterations. */
const FARTHER = 'ćčďđēęěğīįłńņňōőřśşšťūůűźżžāąășțľļķģŕŚŞŠŹŻŽĆČĐŁİĀŌŪ';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ITALIC_SIGNS = ' .,;:¿?¡!()«»“”‘’\'"–—…-/&%\u00a0';

const TEXT_WEIGHTS = { min: 400, max: 600 };

/**
 * The roman comes with every page, the others only with a page that needs them: italics, foreign
 * letters. Later faces come first where their range covers a character.
 */
export const FONT_SUBSETS: readonly FontSubset[] = [
  {
    name: 'newsreader-roman',
    source: 'newsreader-latin-wght-normal',
    style: 'normal',
    characters: ASCII + SPANISH + NEIGHBOURS,
    weight: TEXT_WEIGHTS,
    features: ['kern'],
    range: null,
  },
  {
    name: 'newsreader-italic',
    source: 'newsreader-latin-wght-italic',
    style: 'italic',
    characters: `${LETTERS}áéíóúüñÁÉÍÓÚÜÑçãàèêäöô${ITALIC_SIGNS}`,
    weight: { min: 400, max: 400 },
    features: [],
    range: null,
  },
  {
    name: 'newsreader-farther',
    source: 'newsreader-latin-ext-wght-normal',
    style: 'normal',
    characters: FARTHER,
    weight: TEXT_WEIGHTS,
    features: ['kern'],
    range: 'U+100-21B',
  },
];
