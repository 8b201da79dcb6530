import { allowHashes, findHashes, type Hashes } from '../hosts/own-hashes.ts';

/** What pages have in common: `pieces[0]`, a page's first part, `pieces[1]`, its second part … */
export interface Frame {
  /** One more than there are parts; the first has the policy of the page. */
  readonly pieces: readonly string[];
  /** Of the inline styles and scripts of each piece. */
  readonly hashes: readonly Hashes[];
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
  return { pieces, hashes: pieces.map(findHashes) };
}

/** The inverse of {@link toFrame}: a page of these parts, with the hashes of all that is in it. */
export function fillFrame({ pieces, hashes }: Frame, parts: readonly string[]): string {
  const [first = '', ...others] = pieces;
  const all = hashes.flatMap((own, index) => {
    const part = parts[index];
    return part === undefined ? [own] : [own, findHashes(part)];
  });
  let page = allowHashes(first, all);
  for (const [index, piece] of others.entries()) page += (parts[index] ?? '') + piece;
  return page;
}
