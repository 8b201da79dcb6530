/** A sentence's end: what follows begins with a capital, a digit or an opening mark. */
const END = /[.!?…][»”")]*(?=\s+[\p{Lu}\p{N}¿¡«“"(—])/gu;
/** Before a full stop these are no end: initials, «EE. UU.», «Sr.», «n.º», «pág.». */
const SHORTENED =
  /(?:^|[\s(«“])(?:\p{Lu}{1,2}|\p{L}|Sra?s?|Dra?s?|Dña|Excm[oa]|Ilm[oa]|Mons|St[ao]?|Prof|Gral|Cnel|Ud?s?|Vds?|[Nn]úm|[Pp]ágs?|[Aa]rts?|[Aa]prox|[Aa]vda|[Ee]tc|[Cc]ap|vs?|vol)$/u;
/** A shorter sentence is rather a heading of what follows. UTF-16 units. */
const SENTENCE_MIN = 30;

/** The first sentence of a description; all of it where the first is no sentence by itself. */
export function toFirstSentence(description: string): string {
  for (const { index, 0: end } of description.matchAll(END)) {
    const before = description.slice(0, index);
    const isShortened = description[index] === '.' && SHORTENED.test(before);
    if (!isShortened && before.length >= SENTENCE_MIN && isClosed(before + end))
      return before + end;
  }
  return description;
}

function isClosed(words: string): boolean {
  return words.split('«').length === words.split('»').length;
}
