/** The words of a list that is written as one string, with spaces or breaks between them. */
export function toWordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

/** The same where only asked whether a word is of the list. */
export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(toWordList(words));
}
