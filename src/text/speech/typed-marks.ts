/** «''así''», «``así``», «<<así>>», «,,así''»: marks in two strokes, on keyboards that lack them. */
const HAS_TYPED = /''|``|<<|>>|,,|[´″＂❛-❞〝-〟「-』《-》〈〉]/u;
const OPENING = /(^|[\s([{¿¡—–:-])(?:''|``)(?=\S)/gmu;
const LOW = /(^|[\s([{¿¡—–:-]),,(?=\S)/gmu;
/** Marks of other scripts and fonts, and what a finger finds beside the apostrophe. */
const RARE: Readonly<Record<string, string>> = {
  ...{ '❛': '‘', '❜': '’', '❝': '“', '❞': '”', '＂': '"' },
  ...{ '〝': '“', '〞': '”', '〟': '”', '「': '“', '」': '”', '『': '“', '』': '”' },
  ...{ '《': '«', '》': '»', '〈': '‹', '〉': '›' },
};
const RARE_MARK = new RegExp(`[${Object.keys(RARE).join('')}]`, 'gu');
/** «´así´», «`así´», «″así″»; 5″ are seconds, and an accent may stand by itself. */
const STROKES =
  /(?<![\p{L}\p{N}])(?:[`´](?=[\p{L}\p{N}¿¡])([^`´\n]*[^\s`´])´|″(?=[\p{L}\p{N}¿¡])([^″\n]*[^\s″])″)(?![\p{L}\p{N}])/gu;

/**
 * Marks that somebody typed in two strokes as the mark that they stand for, with a space on their outer
 * side, and rare ones as those of keyboards: every offset stays.
 */
export function toKnownMarks(text: string): string {
  if (!HAS_TYPED.test(text)) return text;
  return text
    .replaceAll('<<', ' «')
    .replaceAll('>>', '» ')
    .replace(LOW, '$1 „')
    .replace(OPENING, '$1 "')
    .replaceAll("''", '" ')
    .replaceAll(STROKES, '"$1$2"')
    .replaceAll(RARE_MARK, (mark) => RARE[mark] ?? mark);
}
