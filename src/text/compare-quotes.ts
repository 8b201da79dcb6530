import { diffArrays } from 'diff';

/** A stretch of two texts: the same words in both, or what each has in its place; '' where it has none. */
export interface QuoteSegment {
  readonly isSame: boolean;
  /** The words as the first and the second text write them. */
  readonly first: string;
  readonly second: string;
}

/** Two quotations laid one above the other. */
export interface QuoteComparison {
  readonly segments: readonly QuoteSegment[];
  /** Words with a meaning of their own that both have, in one order. */
  readonly common: number;
  /** Of the words of the shorter text, the part that both have. 0 to 1. */
  readonly share: number;
}

/** A word as it is written, and as it is compared. */
interface QuoteWord {
  readonly text: string;
  readonly key: string;
}

/** An omission that the quotation itself shows. */
const OMISSION = '…';
/** Shorter words say how others go together. */
const MEANING_MIN = 4;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;
const NEGATION = /^(?:no|ni|nunca|jamás|tampoco|sin|apenas|nadie|ning[uú]n[ao]?)$/u;
/** Cut from the edge of a quotation, more words are another clause. */
const EDGE_MAX = 3;
/** Two quotations are of one utterance from so much on. */
const COMMON_MIN = 4;
const SHARE_MIN = 0.6;
/** Of short ones, where nearly all is the same; with fewer common words none are compared. */
export const SHORT_COMMON_MIN = 3;
const SHORT_SHARE_MIN = 0.75;
/** «A few words»: so many, or this part of the shorter text. */
const FEW = 4;
const FEW_SHARE = 0.25;

/** The words of a quotation without case and punctuation, one after the other: what makes two the same. */
export function toQuoteKey(text: string): string {
  return toWords(text)
    .map(({ key }) => key)
    .join(' ');
}

/** The words of a quotation that have a meaning of their own, each once. */
export function toMeaningWords(key: string): ReadonlySet<string> {
  return new Set(key.split(' ').filter(hasMeaning));
}

export function compareQuotes(first: string, second: string): QuoteComparison {
  const [a, b] = [toWords(first), toWords(second)];
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const segments: QuoteSegment[] = [];
  let [atA, atB, common, same] = [0, 0, 0, 0];
  const take = (words: readonly QuoteWord[], from: number, count: number): string =>
    words
      .slice(from, from + count)
      .map(({ text }) => text)
      .join(' ');
  for (const { added, removed, value } of changes) {
    const inA = added ? 0 : value.length;
    const inB = removed ? 0 : value.length;
    const [ofA, ofB] = [take(a, atA, inA), take(b, atB, inB)];
    atA += inA;
    atB += inB;
    if (!added && !removed) {
      same += value.length;
      common += value.filter(hasMeaning).length;
      segments.push({ isSame: true, first: ofA, second: ofB });
      continue;
    }
    const last = segments.at(-1);
    // What one lost and the other got in its place is one difference.
    if (last && !last.isSame)
      segments[segments.length - 1] = {
        isSame: false,
        first: [last.first, ofA].filter(Boolean).join(' '),
        second: [last.second, ofB].filter(Boolean).join(' '),
      };
    else segments.push({ isSame: false, first: ofA, second: ofB });
  }
  return { segments, common, share: same / Math.max(1, Math.min(a.length, b.length)) };
}

/** Whether two quotations of one speaker are of one utterance, in the same words or nearly so. */
export function isOneUtterance({ segments, common, share }: QuoteComparison): boolean {
  if (segments.every(({ isSame }) => isSame)) return true;
  return (
    (common >= COMMON_MIN && share >= SHARE_MIN) ||
    (common >= SHORT_COMMON_MIN && share >= SHORT_SHARE_MIN)
  );
}

/**
 * The differences of two direct quotations that can be an error of one of them: of the same utterance,
 * in a few words. Another figure is another statement, as when a count goes on; a quotation may
 * begin later or end sooner, but not lose a negation so; an omission that is shown is none.
 */
export function findSlips(comparison: QuoteComparison): readonly QuoteSegment[] {
  if (!isOneUtterance(comparison)) return [];
  const { segments } = comparison;
  const slips = segments.filter((segment, index) => {
    if (segment.isSame || isShownOmission(segment) || isFigure(segment)) return false;
    const isEdge = index === 0 || index === segments.length - 1;
    return !(isEdge && isCut(segment));
  });
  const countOf = ({ first, second }: QuoteSegment): number =>
    Math.max(toWords(first).length, toWords(second).length);
  const lost = slips.reduce((sum, slip) => sum + countOf(slip), 0);
  const shorter = Math.min(countWords(segments, 'first'), countWords(segments, 'second'));
  return lost <= Math.max(FEW, FEW_SHARE * shorter) ? slips : [];
}

function isShownOmission({ first, second }: QuoteSegment): boolean {
  return [first, second].some((words) => toWords(words).some(({ key }) => key === OMISSION));
}

function isFigure({ first, second }: QuoteSegment): boolean {
  const isNumber = (words: string): boolean =>
    toWords(words).every(({ key }) => /^[\d.,]+%?$/u.test(key));
  return first !== '' && second !== '' && isNumber(first) && isNumber(second);
}

/** Whether one text just begins later or ends sooner here. */
function isCut({ first, second }: QuoteSegment): boolean {
  if (first !== '' && second !== '') return false;
  const words = toWords(first + second);
  return words.length > EDGE_MAX || !words.some(({ key }) => NEGATION.test(key));
}

function countWords(segments: readonly QuoteSegment[], of: 'first' | 'second'): number {
  return segments.reduce((sum, segment) => sum + toWords(segment[of]).length, 0);
}

function toWords(text: string): QuoteWord[] {
  const words: QuoteWord[] = [];
  for (const piece of text.normalize('NFC').split(/\s+/u)) {
    const key = /^\[?(?:…|\.{3})\]?$/u.test(piece)
      ? OMISSION
      : piece.replace(EDGES, '').toLowerCase();
    const last = words.at(-1);
    if (key !== '') words.push({ text: piece, key });
    // A dash or a mark by itself goes with the word before it.
    else if (piece !== '' && last)
      words[words.length - 1] = { ...last, text: `${last.text} ${piece}` };
  }
  return words;
}

function hasMeaning(key: string): boolean {
  return key.length >= MEANING_MIN || /\d/u.test(key);
}
