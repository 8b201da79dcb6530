/**
 * Of the words by which a text calls an entry those that the program would not find by its name:
 * acronyms and other names, but no surname, no article and no other capitals.
 */
export function toAliases(name: string, forms: readonly string[]): string[] {
  const words = fold(name).split(' ');
  const known = new Set([fold(name)]);
  return forms
    .map((form) => form.replaceAll(/\s+/gu, ' ').trim())
    .filter((form) => {
      const folded = fold(form);
      if (known.has(folded) || words.includes(folded)) return false;
      known.add(folded);
      return true;
    });
}

function fold(words: string): string {
  return words.toLowerCase().replace(/^(?:el|la|los|las) /u, '');
}
