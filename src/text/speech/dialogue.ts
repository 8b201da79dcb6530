import { SAYS } from './said.ts';
import type { Span } from './types.ts';

/** A dash at the head of a line that opens what somebody says: no list, no minus. */
const OPENING = /^(?:--|[—―]|[–-](?=[\p{L}¿¡«“"…]))(?=[^\s—–-])/u;
/** The same with a space after it, as hurried hands type it. */
const LOOSE_OPENING = /^(?:--|[—―–-])\s+(?=[\p{Lu}¿¡«“"…])/u;
/** A dash that opens an aside of the narrator: after a space, before a word. */
const ASIDE = /(?<=\s|[.!?…,]\s?)(?:--|[—―–-])(?=[\p{L}¡¿(])/gu;
const LOOSE_ASIDE = /\s(?:--|[—―–-])\s/gu;
/** The dash that closes it: after a word or a stop, before a space, a stop or the end. */
const ASIDE_END = /(?<=[^\s-])(?:--|[—―–-])(?=[\s.,;:!?…)»”]|$)/gu;
/** Speech again after the narrator's stop or colon, where no dash closes the aside: «—dijo. —No». */
const SPEECH_AGAIN = /(?<=[.!?…:]\s)(?:--|[—―–-])(?=[\p{Lu}¿¡«“"…])/gu;
/** One search for either: two, each to the end of a line, would take the square of its length. */
const ASIDE_OR_END = toEither(ASIDE, ASIDE_END);
const END_OR_AGAIN = toEither(ASIDE_END, SPEECH_AGAIN);
/** «Prado respondió: —No.»: a colon and a dash at a word open speech wherever they stand in a line. */
const AFTER_COLON = /:\s(?=(?:--|[—―])[\p{L}¿¡«“"…])/u;
/** Lines of an enumeration end so. */
const LISTED = /[;,]$|[;,] [yo]$/u;

/**
 * What is said in a block that is a dialogue: its lines that begin with a dash, without the asides
 * in which the narrator says who speaks.
 * @param isListed whether the block before is an item of an enumeration with dashes
 */
export function findDialogue(text: string, block: Span, isListed: boolean): Span[] {
  const words = text.slice(block.start, block.end);
  const hasSpeech =
    /^[—―–-]/u.test(words) || /\n(?:[—―–]|--)/u.test(words) || AFTER_COLON.test(words);
  if (!hasSpeech) return [];
  const found: Span[] = [];
  let from = 0;
  for (const line of words.split('\n')) {
    if (!isListed && !isListedLine(line)) {
      const colon = AFTER_COLON.exec(line);
      const start = colon && !OPENING.test(line) ? colon.index + colon[0].length : 0;
      for (const said of findSaid(line.slice(start), block.start + from + start)) found.push(said);
    }
    from += line.length + 1;
  }
  return found;
}

/** Whether a block is one of an enumeration: it begins with a dash and ends with a comma or semicolon. */
export function isListedLine(words: string): boolean {
  return /^[—―–-]/u.test(words) && LISTED.test(words.trimEnd());
}

function findSaid(line: string, at: number): Span[] {
  const strict = OPENING.exec(line);
  const opening = strict ?? LOOSE_OPENING.exec(line);
  if (!opening) return [];
  const isLoose = strict === null && line.slice(2).search(LOOSE_ASIDE) !== -1;
  const asides = findAsides(line, opening[0].length, isLoose);
  // With spaces around its dashes a line may be an item or a dateline: somebody must be said to speak.
  if (!strict && !asides.some(({ start, end }) => SAYS.test(line.slice(start, end)))) return [];
  const said: Span[] = [];
  let from = opening[0].length;
  for (const { start, end } of [...asides, { start: line.length, end: line.length }]) {
    if (start > from) said.push({ start: at + from, end: at + start });
    from = end;
  }
  return said;
}

/** Where the narrator speaks in a line of a dialogue, with the dashes around. */
function findAsides(line: string, from: number, isLoose: boolean): Span[] {
  const asides: Span[] = [];
  const opening = isLoose ? LOOSE_ASIDE : ASIDE_OR_END;
  const closing = isLoose ? LOOSE_ASIDE : END_OR_AGAIN;
  let at = from;
  while (at < line.length) {
    const opened = findNext(opening, line, at);
    if (!opened) break;
    const closed = findNext(closing, line, opened.end);
    const end = closed?.end ?? line.length;
    asides.push({ start: opened.start, end });
    at = end;
  }
  return asides;
}

function findNext(pattern: RegExp, line: string, from: number): Span | undefined {
  pattern.lastIndex = from;
  const found = pattern.exec(line);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

function toEither(a: RegExp, b: RegExp): RegExp {
  return new RegExp(`${a.source}|${b.source}`, 'gu');
}
