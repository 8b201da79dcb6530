/** A quotation. `start` is on the opening mark and `end` after the closing one, in UTF-16. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Direction = 'opens' | 'closes' | 'either';

const MARK = /[«»“”"„]/gu;
const CLOSED_BY: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"“',
  '„': '”“"',
  '"': '"”',
};
const BEFORE_OPENING = /[\s(¿¡[—–:-]/u;
const AFTER_CLOSING = /[\s.,;:)\]?!…—–-]/u;
/** A quotation in the press is shorter; after this many characters a closing mark has been forgotten. */
const LONGEST = 1500;

/**
 * Finds the outermost quotations of a range of `text` (UTF-16 offsets). A straight mark opens where
 * a word starts and closes where one ends; a mark without its pair is ignored.
 */
export function findQuotedSpans(text: string, start: number, end: number): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { at: number; mark: string } | null = null;
  for (const match of text.slice(start, end).matchAll(MARK)) {
    const mark = match[0];
    const at = start + match.index;
    if (open !== null && at - open.at > LONGEST) open = null;
    const direction = directionOf(text, at, start, end);
    const opens: boolean = direction === 'opens' || (direction === 'either' && open === null);
    if (open === null) {
      if (opens) open = { at, mark };
    } else if (opens) {
      // The same straight mark opening again: the first one was never closed.
      if (mark === '"' && open.mark === '"') open = { at, mark };
    } else if (CLOSED_BY[open.mark]?.includes(mark) === true) {
      quotations.push({ start: open.at, end: at + 1, innerStart: open.at + 1, innerEnd: at });
      open = null;
    }
  }
  return quotations;
}

function directionOf(text: string, at: number, start: number, end: number): Direction {
  const mark = text[at]!;
  if (mark === '«' || mark === '„') return 'opens';
  if (mark === '»' || mark === '”') return 'closes';
  const canOpen = at === start || BEFORE_OPENING.test(text[at - 1]!);
  const canClose = at + 1 >= end || AFTER_CLOSING.test(text[at + 1]!);
  if (canOpen === canClose) return 'either';
  return canOpen ? 'opens' : 'closes';
}
