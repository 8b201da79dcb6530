import type { Range } from './range.ts';

/** What Spanish word edges are drawn around: letters with their marks, and digits. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

/** Every word of a text with its UTF-16 range. */
export function findWords(text: string): (Range & { readonly word: string })[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether the range neither starts nor ends in the middle of a word. */
export function isOnWordEdges(text: string, range: Range): boolean {
  return !isInsideWord(text, range.start) && !isInsideWord(text, range.end);
}

/** Whether both neighbours of an offset belong to one word. */
function isInsideWord(text: string, offset: number): boolean {
  return (
    isWordCharacter(characterBefore(text, offset)) && isWordCharacter(characterAt(text, offset))
  );
}

function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

function characterAt(text: string, offset: number): string {
  return offset < text.length ? String.fromCodePoint(text.codePointAt(offset) ?? 0) : '';
}

function characterBefore(text: string, offset: number): string {
  if (offset <= 0) return '';
  const unit = text.charCodeAt(offset - 1);
  const isLowSurrogate = unit >= 0xdc00 && unit <= 0xdfff;
  return characterAt(text, isLowSurrogate && offset > 1 ? offset - 2 : offset - 1);
}
