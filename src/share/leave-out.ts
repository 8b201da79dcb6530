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
const PLAIN = /^[!-~¡¿«»ªºÀ-ɏ‘’“”–—…]+(?: [!-~¡¿«»ªºÀ-ɏ‘’“”–—…]+)*$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Marks that hold nothing any more, and the space that stood before a mark. */
const EMPTY_PAIR = /\( *\)|\[ *\]|« *»|“ *”|‘ *’|" *"/gu;
const LOOSE_SPACE = / +(?=[.,;:!?)\]»”’…])|(?<=[([«“‘¿¡]) +/gu;
/** A word, with the marks before and after it. */
const AROUND = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/u;
const NOT_PLAIN = /[^ -~]/gu;
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

function toDrawableWord(written: string, leftOut: string[]): string {
  graphemes ??= new Intl.Segmenter('es', { granularity: 'grapheme' });
  const word = written.replaceAll(NOT_PLAIN, toKnownForm);
  const clusters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const lacking = clusters.filter((cluster) => !isDrawn(cluster));
  if (lacking.length === 0) return clusters.map(toVisible).join('');
  if (clusters.some((cluster, at) => !isDrawn(cluster) && isOfWord(clusters, at))) {
    // The marks around the word stay with the words beside it.
    const [, before = '', core = '', after = ''] = AROUND.exec(word) ?? [];
    const [outer, inner] = partBefore(before);
    leftOut.push(inner + core);
    return [outer, after].flatMap((marks) => [...marks].filter(isDrawn)).join('');
  }
  leftOut.push(...lacking);
  return clusters.filter(isDrawn).map(toVisible).join('');
}

/** «ﬁ», «Ａ»: letters that the fonts have in another form; a hyphen that breaks no line is one to see. */
function toKnownForm(sign: string): string {
  if (sign === '\u2010' || sign === '\u2011') return '-';
  return /\p{L}/u.test(sign) && !DRAWN_TEXT.test(sign) ? sign.normalize('NFKC') : sign;
}

/** Whether a word would be another without this: a letter, a power, a sign between two or before a figure. */
function isOfWord(clusters: readonly string[], at: number): boolean {
  const cluster = clusters[at] ?? '';
  if (LETTER.test(cluster) && !/\p{Emoji}/u.test(cluster)) return true;
  const [before = '', after = ''] = [clusters[at - 1], clusters[at + 1]];
  if (LETTER.test(before) && LETTER.test(after)) return true;
  return !/\p{Emoji}/u.test(cluster) && /\p{N}/u.test(before + after);
}

/** What goes with the word it stands before: «₿5», not the mark around it. */
function partBefore(marks: string): [string, string] {
  const at = [...marks].findLastIndex(isDrawn) + 1;
  const all = [...marks];
  return [all.slice(0, at).join(''), all.slice(at).join('')];
}

function isDrawn(cluster: string): boolean {
  // A sign that asks to be shown as a picture is none of the fonts'.
  if (cluster.includes('\ufe0f') || cluster.includes('\u200d')) return false;
  return [...cluster].every((character) => INVISIBLE.test(character) || DRAWN_TEXT.test(character));
}

function toVisible(cluster: string): string {
  return [...cluster].filter((character) => !INVISIBLE.test(character)).join('');
}
