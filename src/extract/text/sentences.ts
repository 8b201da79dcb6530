import { ABBREVIATION, INITIALS, SURE_START } from '../../text/abbreviations.ts';
import { MONTHS } from '../../text/calendar-words.ts';
import { findParagraphs } from './paragraphs.ts';
import type { TextRange } from './paragraphs.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokenize.ts';

/** A paragraph cut into sentences; every offset is UTF-16 into the whole text. */
export interface Paragraph extends TextRange {
  readonly sentences: readonly (readonly Token[])[];
}

const FINAL = new Set(['.', '?', '!', '…', '...']);
const CLOSING = /^["”»'’)\]]$/u;
const OPENS_SENTENCE = /^[\p{Lu}\d"“«‘'¿¡([—–-]/u;
const DASH = /^[–—-]$/u;
const UPPER_CASE = /^(?:\p{Lu}{2,}|[,.])$/u;
const UPPER_FIRST = /^\p{Lu}/u;
/** Tokens: «SAN SALVADOR, El Salvador (AP) —» has eight. */
const DATELINE_MAX = 12;
const PLACE_LINK = /^(?:de|del|la|las|los|el|,|\.)$/u;
/** Tokens: «Santa Cruz de Tenerife». */
const LONGEST_PLACE = 5;
/** «nov» */
const SHORTEST_MONTH = 3;
const OPENING_QUOTE = /^["“«¿¡]/u;
/** Tokens of a sentence; what has no full stop for longer is no prose, and rules must stay fast on it. */
const LONGEST = 300;

/** Cuts `text` into paragraphs and sentences. No token is lost and none appears twice. */
export function findSentences(text: string): Paragraph[] {
  return findParagraphs(text).map(({ start, end }) => {
    const tokens = tokenize(text.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    return { start, end, sentences: splitSentences(tokens) };
  });
}

function splitSentences(tokens: readonly Token[]): Token[][] {
  const dateline = findDatelineEnd(tokens);
  const sentences: Token[][] = dateline > 0 ? [tokens.slice(0, dateline)] : [];
  let current: Token[] = [];
  for (let index = dateline; index < tokens.length; index += 1) {
    current.push(tokens[index]!);
    if (current.length >= LONGEST) {
      sentences.push(current);
      current = [];
      continue;
    }
    if (!isFinal(tokens, index)) continue;
    while (isGluedClosing(tokens, index + 1)) {
      index += 1;
      current.push(tokens[index]!);
    }
    if (!opensSentence(tokens, index)) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** «BUENOS AIRES (Reuters) - »: the tokens before the first sentence of a dispatch; 0 where none are. */
function findDatelineEnd(tokens: readonly Token[]): number {
  const dash = tokens.slice(0, DATELINE_MAX).findIndex(({ text }) => DASH.test(text));
  const next = tokens[dash + 1];
  if (dash < 1 || next === undefined || !OPENS_SENTENCE.test(next.text)) return 0;
  const place = tokens.slice(0, dash);
  const isPlace =
    isDatedPlace(place) ||
    place.every(({ text }) => UPPER_CASE.test(text)) ||
    isSpacedPlace(place, tokens[dash]!, next) ||
    isClosedPlace(place) ||
    isStoppedPlace(place, tokens[dash]!);
  // «(Apro).-»
  const close = tokens[dash - 1]!.text === '.' ? dash - 2 : dash - 1;
  const hasAgency = UPPER_FIRST.test(tokens[0]!.text) && tokens[close]?.text === ')';
  return isPlace || hasAgency ? dash + 1 : 0;
}

/** «Lima, 27 nov (EFE).-», «Quito, 3 de mayo -»: a place and the day. */
function isDatedPlace(place: readonly Token[]): boolean {
  const comma = place.findIndex(({ text }) => text === ',');
  if (comma < 1 || comma > LONGEST_PLACE) return false;
  const [day, ...rest] = place.slice(comma + 1);
  const month = rest[0]?.lower === 'de' ? rest[1] : rest[0];
  return (
    UPPER_FIRST.test(place[0]!.text) &&
    /^\d{1,2}$/u.test(day?.text ?? '') &&
    month !== undefined &&
    MONTHS.some((name) => name.startsWith(month.lower.slice(0, SHORTEST_MONTH)))
  );
}

/** «Arequipa – El volcán…»: a short name in capitals with spaces around its dash. */
function isSpacedPlace(place: readonly Token[], dash: Token, next: Token): boolean {
  const isName = place.every(({ text }) => UPPER_FIRST.test(text) || PLACE_LINK.test(text));
  const isSpaced = dash.start > place.at(-1)!.end && next.start > dash.end;
  return isName && isSpaced && place.length <= LONGEST_PLACE;
}

/** «CULIACÁN, Sin.-», «MOTRIL (Granada).-»: a place in capitals, what tells which one, and a stop. */
function isClosedPlace(place: readonly Token[]): boolean {
  if (!/^\p{Lu}{3,}$/u.test(place[0]!.text) || !/^[.)]$/u.test(place.at(-1)!.text)) return false;
  return place.every(
    ({ text }) => UPPER_FIRST.test(text) || /^[.,()/]$/u.test(text) || PLACE_LINK.test(text),
  );
}

/** «Mendoza.–», «Puerto Varas (Chile).-»: a short name, its stop and a dash that touches it. */
function isStoppedPlace(place: readonly Token[], dash: Token): boolean {
  const stop = place.at(-1)!;
  if (stop.text !== '.' || stop.end !== dash.start || place.length > LONGEST_PLACE + 1)
    return false;
  return place
    .slice(0, -1)
    .every(({ text }) => UPPER_FIRST.test(text) || /^[,()/]$/u.test(text) || PLACE_LINK.test(text));
}

function isFinal(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  // «EE. UU.» swallows its own full stop: the sentence may end with it.
  if (INITIALS.test(token.text)) {
    return next !== undefined && SURE_START.test(next.text);
  }
  if (!FINAL.has(token.text)) return false;
  const previous = tokens[index - 1];
  const abbreviates =
    token.text === '.' &&
    previous !== undefined &&
    previous.end === token.start &&
    ABBREVIATION.test(previous.lower) &&
    (previous.text.length > 1 || previous.text === previous.text.toUpperCase());
  return !abbreviates || (next !== undefined && SURE_START.test(next.text));
}

function isGluedClosing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && CLOSING.test(token.text) && token.start === tokens[index - 1]!.end;
}

function opensSentence(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (!OPENS_SENTENCE.test(next.text)) return false;
  const isGlued = next.start === tokens[index]!.end;
  if (!isGlued || OPENING_QUOTE.test(next.text)) return true;
  // «ayer.La reunión»: a missing space between two words, but not «3.500» or «elpais.com».
  return /^\p{Lu}\p{Ll}/u.test(next.text) && /^\p{L}{3,}$/u.test(tokens[index - 1]?.text ?? '');
}
