import { allowHashes, findHashes, type Hashes } from '../../hosts/own-hashes.ts';

/** What pages have in common: a start, then a page's first part, `others[0]`, its second part … */
export interface PageFrame {
  /** The start with the policy of the page, without hashes. */
  readonly first: string;
  /** The start of a page that has no style of its own, with hashes. */
  readonly start: string;
  /** As many as there are parts. */
  readonly others: readonly string[];
  /** Of the inline styles and scripts of the whole frame. */
  readonly hashes: readonly Hashes[];
}

/**
 * Finds the frame of a page.
 * @param html of the whole page, without the hashes of its policy
 * @param parts of the page, in its order
 * @throws Error where a part does not stand in the page after the one before
 */
export function toPageFrame(html: string, parts: readonly string[]): PageFrame {
  const pieces: string[] = [];
  let at = 0;
  for (const part of parts) {
    const start = html.indexOf(part, at);
    if (start === -1) throw new Error(`Expected in a page what is its own: ${part.slice(0, 200)}`);
    pieces.push(html.slice(at, start));
    at = start + part.length;
  }
  pieces.push(html.slice(at));
  const hashes = pieces.map(findHashes);
  const [first = '', ...others] = pieces;
  return { first, start: allowHashes(first, hashes), others, hashes };
}

/**
 * The inverse of {@link toPageFrame}: a page of these parts, with the hashes of all that is in it.
 * @param style the one part that may hold inline styles
 */
export function fillPageFrame(
  { first, start, others, hashes }: PageFrame,
  parts: readonly string[],
  style = '',
): string {
  const own = style === '' ? start : allowHashes(first, [...hashes, findHashes(style)]);
  return own + others.map((other, index) => (parts[index] ?? '') + other).join('');
}
