/** A tag, whatever its attributes hold. */
const TAG = /<(\/?)([a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gu;
const HEADING = /^h[1-6]$/u;
/** Elements that nothing closes. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr']);

/**
 * Where the picture of an article stands in its text: after its first words, which no screen is then
 * without. A heading alone is no beginning, nor is a picture.
 * @param html the blocks of the text, well-formed
 * @returns UTF-16 units
 */
export function findLeadPlace(html: string): number {
  let depth = 0;
  for (const { index, 0: tag, 1: slash, 2: name = '' } of html.matchAll(TAG)) {
    if (VOID.has(name)) continue;
    depth += slash ? -1 : 1;
    if (slash && depth === 0 && !HEADING.test(name) && name !== 'figure') return index + tag.length;
  }
  return 0;
}
