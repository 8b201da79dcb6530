import { toDayInWords } from '../../words/dates.ts';
import { fromIndexed } from '../../exports/search/indexed-text.ts';
import { type FoundPassage, toPassages } from './to-passages.ts';
import type { SearchResult } from './pagefind.ts';

/** One article as a result: its headline, its day and the passages where the words stand. */
export function toResultItem(result: SearchResult, timeZone: string): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(toLink(result.url, [fromIndexed(result.meta.title)]));
  const day = document.createElement('time');
  day.dateTime = result.meta.published;
  day.textContent = toDayInWords(result.meta.published, timeZone);
  item.append(heading, day);
  const passages = toPassages(result);
  if (passages.length > 0) item.append(toPassageList(passages, result.url));
  else item.append(toParagraph([fromIndexed(result.plain_excerpt), '…']));
  return item;
}

function toPassageList(passages: readonly FoundPassage[], url: string): HTMLUListElement {
  const list = document.createElement('ul');
  for (const passage of passages) {
    const item = document.createElement('li');
    item.append(toLink(`${url}#${passage.fragment}`, toPassageNodes(passage)));
    list.append(item);
  }
  return list;
}

function toPassageNodes({ words, isCut }: FoundPassage): (string | Node)[] {
  const nodes = words.flatMap(({ text, isFound }, index) => {
    const word = isFound ? document.createElement('mark') : text;
    if (typeof word !== 'string') word.textContent = text;
    return index > 0 ? [' ', word] : [word];
  });
  return [...(isCut.before ? ['… '] : []), ...nodes, ...(isCut.after ? [' …'] : [])];
}

function toLink(href: string, content: readonly (string | Node)[]): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...content);
  return link;
}

function toParagraph(content: readonly (string | Node)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(...content);
  return paragraph;
}
