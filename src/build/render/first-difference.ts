/** UTF-16 units that are shown before the first difference and from it on. */
const BEFORE = 40;
const AFTER = 120;

/** A page as Astro renders it and as it was written, from shortly before they begin to differ. */
export interface Difference {
  readonly whole: string;
  readonly framed: string;
}

/** Finds the first place where two texts of a page differ. */
export function findDifference(whole: string, framed: string): Difference {
  let at = 0;
  while (at < whole.length && whole[at] === framed[at]) at += 1;
  return { whole: toExcerpt(whole, at), framed: toExcerpt(framed, at) };
}

function toExcerpt(text: string, at: number): string {
  const start = Math.max(0, at - BEFORE);
  const end = at + AFTER;
  const excerpt = text.slice(start, end).replaceAll(/\s+/gu, ' ');
  return `${start > 0 ? '…' : ''}${excerpt}${end < text.length ? '…' : ''}`;
}
