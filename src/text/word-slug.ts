import { toSlug } from '../schema/to-slug.ts';
import { memoize } from '../html/memoize.ts';

/**
 * The last part of an address for words that an editor wrote: «Guerra en Ucrania» →
 * `guerra-en-ucrania`. Spellings that differ in case, accents or punctuation share an address;
 * where an address cannot carry all letters of the words, a short hash of them tells it apart.
 * A number alone («2024») gets one too: in lists it would be the address of a page.
 */
export const toWordSlug = memoize((words: string): string => {
  const slug = toSlug(words) ?? '';
  const plain = words.normalize('NFD').toLowerCase();
  const letters = plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (/^\d+$/u.test(letters)) return `${letters}-${toHash(letters)}`;
  if (slug !== '' && slug.replaceAll('-', '').length === letters.length) return slug;
  return slug === '' ? toHash(plain) : `${slug}-${toHash(plain)}`;
});

/** FNV-1a (Fowler, Noll, Vo), 32 bits, in base 36. */
function toHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
