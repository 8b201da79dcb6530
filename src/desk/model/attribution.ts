import { contains, overlaps, type Range } from '../../annotate/range.ts';
import { findFiniteForm } from '../../extract/verbs/reporting-verbs.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import type { DeskClaim, DeskName } from './view.ts';

/** Who may say some words, by which verb and by way of whom. */
export interface Attribution {
  readonly speaker: string;
  readonly verb: string | null;
  readonly via: string | null;
}

/** Where words are looked at: UTF-16 offsets of the article's text. */
interface Surroundings {
  readonly text: string;
  readonly block: Range;
  readonly names: readonly DeskName[];
  readonly claims: readonly DeskClaim[];
}

const WORD = /[\p{L}\p{M}]+/gu;
const SENTENCE_END = /[.!?…]["”»]?\s+(?=["“«¿¡]?\p{Lu})/gu;
/** Verbs of attribution that report no clause of their own, and are not in the list of the extraction. */
const MORE_VERBS =
  /^(?:reafirm|subray|suger|sugir|habl|ratific|reiter)\p{L}*(?:a|an|ó|aron|e|en|ió|ieron)$/u;

/**
 * Proposes who answers for words that an editor selected: the nearest verb of attribution before them
 * in their sentence, with the name before it, unless other claims stand between. Words inside a
 * claim are known by way of who makes it.
 */
export function proposeAttribution(range: Range, around: Surroundings): Attribution {
  const { text, block, names, claims } = around;
  const start = toSentenceStart(text, block, range.start);
  const outer = claims.find(({ ranges }) => ranges.some((each) => contains(each, range)));
  const verb = findVerb(text, { start, end: range.start }, claims, outer);
  const isClear = verb !== null;
  const name = isClear
    ? names.findLast(({ end, start: from }) => from >= start && end <= verb.start)
    : undefined;
  const isNear =
    name && verb && !/[,;:]/u.test(text.slice(name.end, verb.start).replace(/[“"«]/gu, ''));
  const isBody = name && !name.ref.startsWith('place:');
  return {
    speaker: name && isBody && isNear ? name.ref : 'none',
    verb: verb ? text.slice(verb.start, verb.end) : null,
    via: outer && outer.speaker !== 'none' ? outer.speaker : null,
  };
}

/** A verb with another claim between it and the words belongs to that one. */
function findVerb(
  text: string,
  within: Range,
  claims: readonly DeskClaim[],
  outer: DeskClaim | undefined,
): Range | null {
  const words = [...text.slice(within.start, within.end).matchAll(WORD)].toReversed();
  for (const { 0: word, index } of words) {
    const verb = { start: within.start + index, end: within.start + index + word.length };
    const isTaken = claims.some(
      (claim) =>
        claim !== outer &&
        claim.ranges.some((each) => overlaps(each, { start: verb.end, end: within.end })),
    );
    if (isTaken) return null;
    const lower = word.toLowerCase();
    if (findFiniteForm(lower) || MORE_VERBS.test(lower)) return verb;
  }
  return null;
}

function toSentenceStart(text: string, block: Range, offset: number): number {
  let start = block.start;
  for (const { 0: end, index } of text.slice(block.start, offset).matchAll(SENTENCE_END))
    start = block.start + index + end.length;
  return start;
}

/**
 * The parts of a range without an attribution that stands in it between commas («, según los
 * Estados Unidos,»).
 * @param verb of the claim
 */
export function leaveOutAttribution(text: string, range: Range, verb: string | null): Range[] {
  if (verb === null) return [range];
  const words = text.slice(range.start, range.end);
  const at = words.search(
    new RegExp(`(?<=,\\s*[^,]*)(?<![\\p{L}])${escapePattern(verb)}(?![\\p{L}])`, 'u'),
  );
  if (at === -1) return [range];
  const before = words.lastIndexOf(',', at);
  const after = words.indexOf(',', at);
  if (before <= 0 || after === -1) return [range];
  const resumed = after + 1 + (/^\s*/u.exec(words.slice(after + 1))?.[0].length ?? 0);
  if (resumed >= words.length) return [range];
  return [
    { start: range.start, end: range.start + before },
    { start: range.start + resumed, end: range.end },
  ];
}
