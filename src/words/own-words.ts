/**
 * A summary in a list where all claims are of one speaker: «Kim Jong Un promete apoyo» and «Según Kim
 * Jong Un, habrá apoyo» without the name at their start. Others stay as they are.
 * @param names all names of the speaker
 */
export function toOwnWords(summary: string, names: readonly string[]): string {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  for (const before of ['', 'Según ']) {
    const name = longestFirst.find((each) => summary.startsWith(before + each));
    if (name === undefined) continue;
    const rest = summary.slice((before + name).length);
    // A name alone, or with an apposition after it, is no subject that can be left out.
    const [, words] =
      (before === '' ? /^ (?!y |e |o |u )(\p{L}.*)$/su : /^, (\p{L}.*)$/su).exec(rest) ?? [];
    if (words) return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return summary;
}
