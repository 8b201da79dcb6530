import { allowHashes, findHashes, type Hashes } from '../hosts/own-hashes.ts';

/** What pages have in common: `pieces[0]`, a page's first part, `pieces[1]`, its second part … */
export interface Frame {
  /** One more than there are parts; the first has the policy of the page, without hashes. */
  readonly pieces: readonly string[];
  /** Of the inline styles and scripts of all pieces. */
  readonly hashes: readonly Hashes[];
  /** The first piece of a page that has no style of its own. */
  readonly start: string;
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
  return { pieces, hashes, start: allowHashes(pieces[0] ?? '', hashes) };
}

/**
 * The inverse of {@link toFrame}: a page of these parts, with the hashes of all that is in it.
 * @param style the one part that may hold inline styles
 */
export function fillFrame(
  { pieces: [first = '', ...others], hashes, start }: Frame,
  parts: readonly string[],
  style = '',
): string {
  let page = style === '' ? start : allowHashes(first, [...hashes, findHashes(style)]);
  for (let index = 0; index < others.length; index += 1)
    page += (parts[index] ?? '') + (others[index] ?? '');
  return page;
}
