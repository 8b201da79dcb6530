import { allowHashes, findHashes, type Hashes } from '../hosts/own-hashes.ts';
import { toUtf8 } from '../load/to-utf8.ts';

/** What pages have in common: `pieces[0]`, a page's first part, `pieces[1]`, its second part … */
export interface Frame {
  /** One more than there are parts; the first has the policy of the page, without hashes. */
  readonly pieces: readonly string[];
  /** Of the inline styles and scripts of all pieces. */
  readonly hashes: readonly Hashes[];
  /** All pieces as they are written; the first is that of a page that has no style of its own. */
  readonly bytes: readonly Uint8Array[];
}

/**
 * Finds the frame of a page.
 * @param html of the whole page, without the hashes of its policy
 * @param parts of the page, in its order
 * @throws Error where a part does not stand in the page after the one before
 */
export function toFrame(html: string, parts: readonly string[]): Frame {
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
  return { pieces, hashes, bytes: [allowHashes(first, hashes), ...others].map(toUtf8) };
}

/**
 * The inverse of {@link toFrame}: a page of these parts as UTF-8, with the hashes of all that is in
 * it. What all pages have in common is encoded once, and makes no string of each page.
 * @param style the one part that may hold inline styles
 */
export function fillFrame(
  { pieces, hashes, bytes: [start, ...others] }: Frame,
  parts: readonly string[],
  style = '',
): Buffer {
  const ownStart = (): Buffer =>
    toUtf8(allowHashes(pieces[0] ?? '', [...hashes, findHashes(style)]));
  const filled = [style === '' && start ? start : ownStart()];
  for (const [index, piece] of others.entries()) filled.push(toUtf8(parts[index] ?? ''), piece);
  return Buffer.concat(filled);
}
