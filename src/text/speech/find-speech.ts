import { findDialogue, isListedLine } from './dialogue.ts';
import { findTurns } from './interview.ts';
import { splitAtAsides } from './asides.ts';
import { findMarked } from './marks.ts';
import { isNameInMarks } from './names-in-marks.ts';
import type { SpeechBlock, SpeechSegment, SpeechText } from './types.ts';

/** «— Ana Prado, ministra»: who is quoted, below a block quote. */
const ATTRIBUTION = /^[—―–-]\s?\p{Lu}/u;
/** A box of the newsroom's own, set as a block quote: «Nota de la redacción: …». */
const OF_NEWSROOM =
  /^(?:N\. (?:de la R|del E)\.|(?:(?:Nota|Aviso|Aclaración) (?:de la redacción|del editor|de la editora|a los lectores)|Nota|Aviso|Corrección|Fe de errores|Actualización|Aclaración|Lea también|Más información)\s?[:.—–])/iu;
/** The same behind the words themselves: «He cumplido. —Ana Prado». */
const ATTRIBUTION_AT_END = /(?<=[.!?…»”"])\s[—―–-]\s?\p{Lu}[^—―–]*$/u;
const ENDS_SENTENCE = /[.!?…]$/u;
/** Words of the longest attribution. */
const ATTRIBUTION_MAX = 15;

/**
 * Everything in a text that is given as it was said, each with what shows it: quotation marks, the
 * dashes of dialogues, block quotes, the turns of interviews.
 * @returns in the order of the text; segments of different kinds may overlap
 */
export function findSpeech(source: SpeechText): SpeechSegment[] {
  return [
    ...findQuotedWords(source.text, source.blocks),
    ...findSpokenBlocks(source),
    ...findTurns(source),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What stands in quotation marks and is no name of something. */
export function findQuotedWords(
  text: string,
  blocks: readonly { readonly start: number; readonly end: number }[],
): SpeechSegment[] {
  const found: SpeechSegment[] = [];
  let at = 0;
  for (const { start, end, isPart } of findMarked(text, blocks).sort((a, b) => a.start - b.start)) {
    while ((blocks[at]?.end ?? Infinity) <= start) at += 1;
    const block = blocks[at];
    if (block && (isPart || !isNameInMarks(text, { start, end }, block)))
      found.push(
        ...splitAtAsides(text, { start, end }).map((said) => ({ kind: 'marks' as const, ...said })),
      );
  }
  return found;
}

/** Dialogues and block quotes. */
function findSpokenBlocks({ text, blocks }: SpeechText): SpeechSegment[] {
  const found: SpeechSegment[] = [];
  let isListed = false;
  for (const [at, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    const isLater = block.isQuoted && blocks[at - 1]?.isQuoted === true;
    if (isLater && isAttribution(words)) continue;
    if (block.isQuoted && OF_NEWSROOM.test(words)) continue;
    const said = findDialogue(text, block, isListed);
    isListed = isListedLine(words);
    if (block.isQuoted && said.length === 0)
      found.push({ kind: 'blockquote', start: block.start, end: endOfQuote(words, block) });
    else for (const range of said) found.push({ kind: 'dialogue', ...range });
  }
  return found;
}

/** Where the words of a block quote end that says whose they are in its last line, or after its last stop. */
function endOfQuote(words: string, { start, end }: SpeechBlock): number {
  const last = Math.max(words.lastIndexOf('\n'), words.search(ATTRIBUTION_AT_END));
  return last !== -1 && isAttribution(words.slice(last + 1)) ? start + last : end;
}

function isAttribution(words: string): boolean {
  return (
    ATTRIBUTION.test(words) &&
    !ENDS_SENTENCE.test(words) &&
    words.split(/\s+/u).length <= ATTRIBUTION_MAX
  );
}
