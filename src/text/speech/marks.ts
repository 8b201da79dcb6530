import { toKnownMarks } from './typed-marks.ts';
import type { Span } from './types.ts';

/**
 * What closes each mark; a German quotation closes with the mark that opens an English one, or turns
 * the angles inward («»so«»), and some hands type one mark for both («”así”»).
 */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“”"'],
  ['"', '"'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘’'],
  ["'", "'"],
  ['”', '”'],
  ['»', '«'],
  ['›', '‹'],
]);
/** They close wherever they can, and open only before a word. */
const RARE_OPENERS = new Set('”»›');
/** UTF-16 units in which a quotation is closed by its own mark, however another stands in it. */
const OWN_CLOSE_REACH = 2000;
/** What closes another's mark, and what is closed so. */
const MISTYPED = new Set('"”»');
const MISTAKEN = new Set('«“"');
const MARK = /[«»“”„"‹›‘’‚']/gu;
const CLOSERS = new Set([...CLOSING.values()].join(''));
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const SPACE_OR_END = /^\s?$/u;
const SINGLE = /[‘’‚']/u;
/** What may stand before a single mark that opens, and after it. */
const BEFORE_SINGLE = /^[\s«“„"‹([¿¡—–-]?$/u;
const AFTER_SINGLE = /^[\p{L}\p{N}¿¡«“"(…]$/u;
/** «'80», «'23»: a year without its century. */
const SHORT_YEAR = /^\d\d(?![\p{L}\p{N}])/u;
/** «pa' que», «to' el mundo»: letters left out at the end of a word. */
const ELIDED = /(?<![\p{L}])(?:pa|to|na|mu|d|l|p|t|s|c|m|n|ca|po|vi|toa|mucha)$/iu;

/** Quotations stand in one another two or three deep; beyond this, marks are misprints. */
const NESTING_MAX = 20;

/** What stands inside quotation marks, the marks included. */
export interface Marked extends Span {
  /** Whether it is one of several paragraphs of a quotation. */
  readonly isPart: boolean;
}

interface OpenMark {
  readonly mark: string;
  readonly start: number;
}

/**
 * Finds what stands inside quotation marks, block by block. A mark without its partner in the
 * same block opens nothing: a misprint must not turn the rest of an article into a quotation.
 * A block that begins with the same mark or with what closes it goes on with the quotation left
 * open before it.
 * @param blocks sorted and apart from one another
 * @returns a quotation in another comes before it
 */
export function findMarked(written: string, blocks: readonly Span[]): Marked[] {
  const text = toKnownMarks(written);
  const found: Marked[] = [];
  let left: { open: OpenMark; block: Span } | null = null;
  for (const block of blocks) {
    const continued: boolean = left !== null && goesOn(text, block, left.open.mark);
    if (left && continued)
      found.push({ start: left.open.start, end: left.block.end, isPart: true });
    const carried: OpenMark | null =
      left && continued ? { mark: left.open.mark, start: block.start } : null;
    const { closed, unclosed } = pairMarks(text, block, carried);
    for (const marked of closed) found.push(marked);
    left = unclosed ? { open: unclosed, block } : null;
  }
  return found;
}

/** Pairs the marks of one block; `carried` is the quotation that goes on from the block before. */
function pairMarks(
  text: string,
  block: Span,
  carried: OpenMark | null,
): { closed: Marked[]; unclosed: OpenMark | undefined } {
  const closed: Marked[] = [];
  const open: OpenMark[] = carried ? [carried] : [];
  const words = text.slice(block.start, block.end);
  for (let index = findMark(words, 0); index !== -1; index = findMark(words, index + 1)) {
    const mark = words.charAt(index);
    // The mark that begins a continued paragraph repeats, and does not close or open.
    if (carried && index === 0) continue;
    const own = canClose(words, index, mark) ? findOpener(open, mark) : -1;
    const opener = own === -1 ? findMistyped(words, index, mark, open) : own;
    const partner = open[opener];
    if (partner) {
      closed.push({
        start: partner.start,
        end: block.start + index + 1,
        isPart: partner === carried,
      });
      open.length = opener;
    } else if (canOpen(words, index, mark)) open.push({ mark, start: block.start + index });
  }
  const left = open.filter(({ mark }) => !RARE_OPENERS.has(mark));
  return { closed, unclosed: left.find(({ mark }) => !SINGLE.test(mark)) ?? left[0] };
}

/** Where the next quotation mark stands, or -1; most blocks have none. */
function findMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

function goesOn(text: string, block: Span, mark: string): boolean {
  if (mark === '"' || mark === "'") return false;
  const first = text.charAt(block.start);
  return first === mark || CLOSING.get(mark)?.includes(first) === true;
}

function findOpener(open: readonly OpenMark[], closing: string): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - NESTING_MAX); index -= 1) {
    if (CLOSING.get(open[index]?.mark ?? '')?.includes(closing)) return index;
  }
  return -1;
}

/** The mark that another closes by mistake («No voy"», “No voy»), where its own does not come any more. */
function findMistyped(
  text: string,
  index: number,
  mark: string,
  open: readonly OpenMark[],
): number {
  if (!MISTYPED.has(mark) || !closesAsWritten(text, index)) return -1;
  const opener = open.findLastIndex((each) => MISTAKEN.has(each.mark));
  if (opener === -1) return -1;
  const opened = open[opener]?.mark ?? '';
  const rest = text.slice(index + 1, index + 1 + OWN_CLOSE_REACH);
  const next = rest.search(new RegExp(`[${CLOSING.get(opened) ?? ''}]`, 'u'));
  const again = rest.indexOf(opened);
  const isLater = opened !== '"' && next !== -1 && (again === -1 || next < again);
  return isLater ? -1 : opener;
}

/** After a letter or a stop, and before a space, a stop or the end. */
function closesAsWritten(text: string, index: number): boolean {
  return (
    /[\p{L}\p{M}.,:;?!…)%]/u.test(text.charAt(index - 1)) &&
    /^(?:[\s.,;:?!…)\]—–]|$)/u.test(text.charAt(index + 1))
  );
}

function canClose(text: string, index: number, mark: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  const after = text.charAt(index + 1);
  if (RARE_OPENERS.has(mark)) return true;
  if (!SINGLE.test(mark)) return !CLOSING.has(mark) || !opensOnly(text, index);
  if (SPACE_OR_END.test(text.charAt(index - 1)) || WORD_CHARACTER.test(after)) return false;
  const isElided = after === ' ' && ELIDED.test(text.slice(Math.max(0, index - 6), index));
  return !isElided;
}

function canOpen(text: string, index: number, mark: string): boolean {
  if (!CLOSING.has(mark)) return false;
  if (mark === '"') return !closesOnly(text, index);
  if (!SINGLE.test(mark) && !RARE_OPENERS.has(mark)) return true;
  return (
    BEFORE_SINGLE.test(text.charAt(index - 1)) &&
    AFTER_SINGLE.test(text.charAt(index + 1)) &&
    !SHORT_YEAR.test(text.slice(index + 1, index + 4))
  );
}

/** A mark after a space and before a word can only open. */
function opensOnly(text: string, index: number): boolean {
  return SPACE_OR_END.test(text.charAt(index - 1)) && !SPACE_OR_END.test(text.charAt(index + 1));
}

/** A straight mark right after a letter or digit can only close (or mean inches). */
function closesOnly(text: string, index: number): boolean {
  return WORD_CHARACTER.test(text.charAt(index - 1));
}
