import { toKnownMarks } from '../../text/speech/typed-marks.ts';
import type { Range } from '../range.ts';

/** Each mark that opens, with those that close it. */
const CLOSING: Readonly<Record<string, string>> = {
  '«': '»',
  '»': '«',
  '‹': '›',
  '“': '”“',
  '„': '“”"',
  '‘': '’',
  '‚': '‘’',
  '”': '”',
  '’': '’',
  '"': '"',
  "'": "'",
};
/** Both halves are the same sign, or one of them is an apostrophe as well. */
const STRAIGHT = new Set(['"', "'", '”', '’']);
const MARKS = /[«»‹›“”„‟‘’‚"']/gu;
const HAS_MARKS = /[«»‹›“”„‟‘’‚"']/;
const SPEECH_HINT = /[—–]/;
/** «—No iré —dijo», «Ruiz: —No iré»: a dash where speech begins. Elsewhere it opens an aside of ours. */
const SPOKEN = /(?:^|[:.?!…]\s*)[—–](?=[\p{L}¿¡])([^—–\n]+)/gu;
/** After a letter or a stop, and before a space, a stop or the end. */
const MISTYPED_END = /(?<=[\p{L}\p{M}.,:;?!…)%])["”»](?=[\s.,;:?!…)\]—–]|$)/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const OPENING_BEFORE = /[\s([{¿¡«“‘„"'—–:-]/u;

/**
 * The words between quotation marks of every kind, without the marks: the outermost of those that stand
 * in one another. What is opened and never closed reaches to a mark that closes another kind, or to the end.
 * @returns UTF-16 ranges of the text
 */
export function findQuoted(written: string): Range[] {
  const found: Range[] = [];
  const text = toKnownMarks(written);
  if (SPEECH_HINT.test(text)) found.push(...findSpoken(text));
  if (!HAS_MARKS.test(text)) return found;
  const open: { sign: string; start: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(MARKS)) {
    if (isApostrophe(text, index)) continue;
    const opened = open.findLastIndex((each) => CLOSING[each.sign]?.includes(sign));
    if (opened !== -1 && closes(text, index, sign)) {
      const start = open[opened]?.start ?? 0;
      open.length = opened;
      if (opened === 0 && start < index) found.push({ start, end: index });
    } else if (opens(text, index, sign)) open.push({ sign, start: index + 1 });
  }
  const [left] = open;
  if (left && !STRAIGHT.has(left.sign) && left.sign !== '‘' && left.start < text.length)
    found.push({ start: left.start, end: findMistypedEnd(text, left.start) });
  return found;
}

function findMistypedEnd(text: string, from: number): number {
  const end = text.slice(from).search(MISTYPED_END);
  return end === -1 ? text.length : from + end;
}

/** What a dash gives as speech, without what marks in it give. */
function findSpoken(text: string): Range[] {
  return [...text.matchAll(SPOKEN)].flatMap(({ 0: all, 1: said = '', index }) => {
    const start = index + all.length - said.length;
    return /[«“"]/u.test(said) ? [] : [{ start, end: start + said.trimEnd().length }];
  });
}

/** «O’Donnell», «d'Hondt»; «5'», «20"» measure. */
function isApostrophe(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== "'" && sign !== '’' && sign !== '‘') return false;
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + 1));
}

function closes(text: string, at: number, sign: string): boolean {
  return (sign !== '"' && sign !== "'") || !/\s/u.test(text.charAt(at - 1));
}

function opens(text: string, at: number, sign: string): boolean {
  if (!(sign in CLOSING)) return false;
  if (!STRAIGHT.has(sign)) return true;
  const before = text.charAt(at - 1);
  return (before === '' || OPENING_BEFORE.test(before)) && /\S/u.test(text.charAt(at + 1));
}
