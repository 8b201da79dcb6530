import type { Element, Parents, Root } from 'hast';
import type { Range } from '../range.ts';

/** What a page shows of a source: with one space between words, none at its ends. */
export interface PageWords {
  readonly body: string;
  /** The author's notes, each with the UTF-16 range of the source that it comes from. */
  readonly notes: readonly { readonly text: string; readonly source: Range }[];
}

/** All runs of white space but a single space, which is most of them. */
const SPACES = /\s{2,}|[^\S ]/gu;

/** All that a page shows of a body: its text, the numbers of its lists and the words that stand for images. */
export function toPageWords(tree: Root): PageWords {
  const notes: PageWords['notes'][number][] = [];
  const read = (parent: Parents): string => {
    let text = '';
    let number = isElement(parent, 'ol') ? Number(parent.properties['start'] ?? 1) : null;
    for (const child of parent.children) {
      if (child.type === 'text') text += child.value;
      if (child.type !== 'element') continue;
      if (child.tagName === 'img') text += String(child.properties['alt'] ?? '');
      else if (child.tagName === 'section') readNotes(child);
      // A caption comes from a title, which is no word of the source.
      else if (child.tagName === 'figcaption') continue;
      else if (child.tagName === 'li' && number !== null) {
        text += ` ${number} ${read(child)}`;
        number += 1;
      } else text += read(child);
    }
    return text;
  };
  const readNotes = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue;
      const start = child.position?.start.offset;
      const end = child.position?.end.offset;
      if (child.tagName !== 'li') readNotes(child);
      else if (start !== undefined && end !== undefined)
        notes.push({ text: toOneSpace(read(child)), source: { start, end } });
    }
  };
  return { body: toOneSpace(read(tree)), notes };
}

/** One space between words, none at the ends. */
export function toOneSpace(text: string): string {
  return text.replaceAll(SPACES, ' ').trim();
}

function isElement(node: Parents, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
