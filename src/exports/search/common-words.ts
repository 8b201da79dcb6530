/** Words that nearly every claim has: they tell none from another. */
const COMMON = new Set(
  'a al ante como con cuando de del desde donde el ella ellas ellos en entre era es esa ese eso esta este esto fue ha han hasta la las le les lo los más me mi muy ni no nos o para pero por que qué se ser si sí sin sobre son su sus también tan te un una unas uno unos y ya'.split(
    ' ',
  ),
);

export function isTelling(word: string): boolean {
  return !COMMON.has(word);
}

/** The words of a question that tell something; all where there are no others. */
export function toTellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}
