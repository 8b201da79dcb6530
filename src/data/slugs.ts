/** Leaves room for a prefix within the 255 bytes that file systems allow a name. */
const MAX_LENGTH = 100;

/**
 * The last part of an address for words that an editor wrote: «Guerra en Ucrania» →
 * `guerra-en-ucrania`. Spellings that differ in case, accents or punctuation share an address.
 * What ASCII cannot say, and what is too long, is told apart by a short hash at the end.
 */
export function toSlug(words: string): string {
  const plain = words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
  const isWhole = !/[^a-z0-9\P{L}]|[^a-z0-9\P{N}]/u.test(plain) && slug !== '';
  if (isWhole && slug.length <= MAX_LENGTH) return slug;
  return [slug.slice(0, MAX_LENGTH).replace(/-$/u, ''), toHash(plain)].filter(Boolean).join('-');
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in base 36. */
function toHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
