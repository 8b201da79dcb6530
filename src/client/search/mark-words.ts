import { findAsked } from './find-asked.ts';
import type { Query } from './query.ts';

/** Marks in an element the words that were asked. */
export function markWords(element: Element, query: Query): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const asked = findAsked(
    texts.map(({ data }) => data),
    query,
  );
  for (const [index, text] of texts.entries()) {
    let rest = text;
    let at = 0;
    for (const { start, end } of asked[index] ?? []) {
      const middle = rest.splitText(start - at);
      rest = middle.splitText(end - start);
      at = end;
      const mark = document.createElement('mark');
      middle.replaceWith(mark);
      mark.append(middle);
    }
  }
}
