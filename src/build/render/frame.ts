import { allowHashes, findHashes, type Hashes } from '../../hosts/own-hashes.ts';
import { FrameError } from '../../html/frame-error.ts';
import type { Html } from '../../html/html.ts';
import { type FramedPlace, sayMissingPart, sayRepeatedPart } from '../messages.ts';
import type { PagePieces } from './site-writer.ts';

/** What pages have in common: a start, then a page's first part, `others[0]`, its second part … */
export interface PageFrame {
  /** The start with the policy of the page, without hashes. */
  readonly first: string;
  /** The start of a page that has no style of its own, with hashes. */
  readonly start: string;
  /** As many as there are parts. They are half of a page: in UTF-8 once, not with each page. */
  readonly others: readonly Buffer[];
  /** Of the inline styles and scripts of the whole frame. */
  readonly hashes: readonly Hashes[];
}

/** A part of a page, none of them empty. */
export type NamedPart = readonly [name: string, html: Html];

/**
 * Finds the frame of a page.
 * @param html of the whole page, without the hashes of its policy
 * @param parts of the page, in its order
 * @param place of the page, for the message
 * @throws FrameError where a part does not stand in the page after the one before, or where it could
 * stand in two places
 */
export function toPageFrame(
  html: string,
  parts: readonly NamedPart[],
  place: FramedPlace,
): PageFrame {
  const pieces: string[] = [];
  let end = 0;
  for (const [name, { value: part }] of parts) {
    const start = html.indexOf(part, end);
    if (start === -1) throw new FrameError(sayMissingPart(place, name));
    pieces.push(html.slice(end, start));
    end = start + part.length;
  }
  pieces.push(html.slice(end));
  // What follows a part reaches to the next one: were the part there again, either could be it.
  const repeated = parts.find(([, { value }], index) => pieces[index + 1]?.includes(value));
  if (repeated) throw new FrameError(sayRepeatedPart(place, repeated[0]));
  const hashes = pieces.map(findHashes);
  const [first = '', ...others] = pieces;
  return {
    first,
    start: allowHashes(first, hashes),
    others: others.map((text) => Buffer.from(text)),
    hashes,
  };
}

/**
 * The inverse of {@link toPageFrame}: a page of these parts, with the hashes of all that is in it.
 * @param style the one part that may hold inline styles
 */
export function fillPageFrame(
  { first, start, others, hashes }: PageFrame,
  parts: readonly NamedPart[],
  style = '',
): PagePieces {
  const own = style === '' ? start : allowHashes(first, [...hashes, findHashes(style)]);
  return [own, ...others.flatMap((other, index) => [...(parts[index]?.[1].pieces ?? []), other])];
}
