import { toPlain, toSearchWords } from '../../exports/search/search-words.ts';
import { toStem } from './spanish-stem.ts';

/** Words, and numbers with their groups. */
const WORD = /\d{1,3}(?:[ .\u00A0\u2009\u202F]\d{3})+|[\p{L}\p{N}]+/gu;
const START_MIN = 3;

/** Marks in an element the words that were asked, in any form. @param asked as they were typed */
export function markWords(element: Element, asked: readonly string[]): void {
  const wanted = asked.map(toPlain);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const found = [...text.data.matchAll(WORD)].filter(([word]) => isAsked(word, wanted));
    let rest = text;
    let at = 0;
    for (const { 0: word, index } of found) {
      const middle = rest.splitText(index - at);
      rest = middle.splitText(word.length);
      at = index + word.length;
      const mark = document.createElement('mark');
      middle.replaceWith(mark);
      mark.append(middle);
    }
  }
}

function isAsked(word: string, wanted: readonly string[]): boolean {
  const [first = ''] = toSearchWords(word);
  const plain = toPlain(first);
  return wanted.some(
    (each) =>
      plain === each ||
      (each.length >= START_MIN && plain.startsWith(each)) ||
      (each.length >= START_MIN && toStem(plain) === toStem(each)),
  );
}
