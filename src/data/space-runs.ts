const SPACE = /\s/u;
/** The answers for the units of Latin-1 text, which are nearly all. */
const LATIN_SPACES = Array.from({ length: 0x100 }, (_, code) =>
  SPACE.test(String.fromCharCode(code)),
);

/**
 * Where a run of spaces, or of all but spaces, ends that begins at an offset. Offsets are UTF-16.
 * @param limit the run ends there at the latest
 */
export function findRunEnd(text: string, from: number, limit: number, ofSpaces: boolean): number {
  let at = from;
  while (at < limit && isSpaceAt(text, at) === ofSpaces) at += 1;
  return at;
}

/** Where such a run begins that ends at an offset; at the limit at the earliest. */
export function findRunStart(text: string, end: number, limit: number, ofSpaces: boolean): number {
  let at = end;
  while (at > limit && isSpaceAt(text, at - 1) === ofSpaces) at -= 1;
  return at;
}

function isSpaceAt(text: string, index: number): boolean {
  return LATIN_SPACES[text.charCodeAt(index)] ?? SPACE.test(text.charAt(index));
}
