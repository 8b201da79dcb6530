import { DRAWN_TEXT } from './drawn-letters.ts';

/** A text as the image can set it. */
interface DrawableText {
  /** Composed (NFC), on one line. */
  readonly text: string;
  /** What the fonts lack, in the order of the text: whole words, or signs alone. */
  readonly leftOut: readonly string[];
}

/** Nothing to see: what joins, selects or breaks other characters. */
const INVISIBLE = /[\p{Cf}\p{Cc}]|\p{Variation_Selector}|\u034f/u;
/** One space between words of Western letters and marks. */
const PLAIN = /^[!-~¡¿«»À-ɏ‘’“”–—…]+(?: [!-~¡¿«»À-ɏ‘’“”–—…]+)*$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Marks that hold nothing any more, and the space that stood before a mark. */
const EMPTY_PAIR = /\( *\)|\[ *\]|« *»|“ *”|‘ *’|" *"/gu;
const LOOSE_SPACE = / +(?=[.,;:!?)\]»”’…])|(?<=[([«“‘¿¡]) +/gu;
const LOOSE_START = /^[ ,;:.…–—-]+/u;

/** Made when a text asks for it, as hardly any does: it takes 8 ms, a fortieth of a short command. */
let graphemes: Intl.Segmenter | undefined;

/**
 * Leaves out what the fonts have no letter for: a blank box says nothing. A word goes whole, for part
 * of it would be another word; of signs (an emoji with all that it is joined of) only the sign goes.
 */
export function leaveOut(source: string): DrawableText {
  const composed = source.normalize('NFC');
  // As almost all are.
  if (PLAIN.test(composed)) return { text: composed.trim(), leftOut: [] };
  if (DRAWN_TEXT.test(composed) && !INVISIBLE.test(composed))
    return { text: composed.trim().split(/\s+/u).join(' '), leftOut: [] };
  const leftOut: string[] = [];
  const words = composed
    .split(/\s+/u)
    .map((word) => toDrawableWord(word, leftOut))
    .filter(Boolean);
  const text = words.join(' ');
  if (leftOut.length === 0) return { text, leftOut };
  const tidy = text
    .replaceAll(EMPTY_PAIR, ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .replaceAll(LOOSE_SPACE, '')
    .replace(LOOSE_START, '')
    .trim();
  return { text: LETTER.test(tidy) ? tidy : '', leftOut };
}

function toDrawableWord(word: string, leftOut: string[]): string {
  graphemes ??= new Intl.Segmenter('es', { granularity: 'grapheme' });
  const clusters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const lacking = clusters.filter((cluster) => !isDrawn(cluster));
  if (lacking.length === 0) return clusters.map(toVisible).join('');
  if (lacking.some((cluster) => LETTER.test(cluster) && !/\p{Emoji}/u.test(cluster))) {
    // The marks around the word stay with the words beside it.
    const [, before = '', core = '', after = ''] =
      /^([^\p{L}\p{M}]*)(.*?)([^\p{L}\p{M}]*)$/u.exec(word) ?? [];
    leftOut.push(core);
    return [before, after].flatMap((marks) => [...marks].filter(isDrawn)).join('');
  }
  leftOut.push(...lacking);
  return clusters.filter(isDrawn).map(toVisible).join('');
}

function isDrawn(cluster: string): boolean {
  // A sign that asks to be shown as a picture is none of the fonts'.
  if (cluster.includes('\ufe0f') || cluster.includes('\u200d')) return false;
  return [...cluster].every((character) => INVISIBLE.test(character) || DRAWN_TEXT.test(character));
}

function toVisible(cluster: string): string {
  return [...cluster].filter((character) => !INVISIBLE.test(character)).join('');
}
