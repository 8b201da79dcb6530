/** «''así''», «``así''», «<<así>>»: marks in two strokes, on keyboards that lack them. */
const HAS_TYPED = /''|``|<<|>>/u;
const OPENING = /(^|[\s([{¿¡—–:-])(?:''|``)(?=\S)/gmu;

/**
 * Marks that somebody typed in two strokes as the mark that they stand for, with a space on their outer
 * side: every offset stays.
 */
export function toKnownMarks(text: string): string {
  if (!HAS_TYPED.test(text)) return text;
  return text
    .replaceAll('<<', ' «')
    .replaceAll('>>', '» ')
    .replace(OPENING, '$1 "')
    .replaceAll("''", '" ');
}
