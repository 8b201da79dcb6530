import type { Element, Parents, Root } from 'hast';
import type { PlainText } from '../annotate/index.ts';
import { toLine } from '../editions/edition-file.ts';
import type {
  BlockKind,
  EditionCall,
  EditionImage,
  EditionLink,
  EditionMarks,
} from '../editions/types.ts';
import type { ArticleMeta } from '../schema/article.ts';

/** What may stand in Markdown beside words and emphasis: most articles have none, and then nobody looks for it. */
const MARKS = /[[\]<>@]|https?:|www\.|^\s*\d{1,9}[.)]\s/mu;

/** So many words say behind which a note is called. */
const CALL_WORDS = 6;

interface Found {
  readonly links: EditionLink[];
  readonly images: EditionImage[];
  /** Where notes are called, in UTF-16 units of the text, with the address of each. */
  readonly calls: { readonly start: number; readonly href: string }[];
  /** Where each item of an ordered list begins, in UTF-16 units of the text, with its number. */
  readonly items: { readonly start: number; readonly number: number }[];
}

/** Whether a text may have anything that {@link toEditionMarks} finds. */
export function mayHaveMarks(markdown: string): boolean {
  return MARKS.test(markdown);
}

/**
 * What a text shows beside its words: where its links lead, its images, the numbers of its lists, its quotations.
 * @param tree of which `plain` is the text
 */
export function toEditionMarks(
  tree: Root,
  { text, blocks }: Pick<PlainText, 'text' | 'blocks'>,
  image: ArticleMeta['image'],
): EditionMarks {
  const found: Found = { links: [], images: [], calls: [], items: [] };
  const toBlock = (offset: number): number => blocks.findLastIndex(({ start }) => start <= offset);
  readElements(tree, 0, found, toBlock);
  const kinds = blocks.map(({ isQuoted }): BlockKind => ({ isQuoted, number: '' }));
  for (const { start, number } of found.items) {
    const at = blocks.findIndex((block) => block.start >= start);
    const kind = kinds[at];
    if (kind) kinds[at] = { ...kind, number: `${number}.` };
  }
  const lead = image ? [{ address: toAddress(image.file), alt: toLine(image.alt), at: -1 }] : [];
  return {
    kinds,
    links: found.links,
    images: [...lead, ...found.images],
    caption: toLine(image?.caption ?? ''),
    credit: toLine(image?.credit ?? ''),
    calls: found.calls.map(({ start, href }): EditionCall => {
      const at = toBlock(Math.max(0, start - 1));
      const before = toLine(text.slice(blocks[at]?.start ?? 0, start)).split(' ');
      return {
        note: findNote(tree, href.slice(1)),
        words: before.slice(-CALL_WORDS).join(' '),
        at,
      };
    }),
  };
}

/** The words of a note, by its id. */
function findNote(parent: Parents, id: string): string {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const note = child.properties['id'] === id ? toWords(child) : findNote(child, id);
    if (note !== '') return note;
  }
  return '';
}

/** @returns the offset where the parent ends */
function readElements(
  parent: Parents,
  from: number,
  found: Found,
  toBlock: (offset: number) => number,
): number {
  let offset = from;
  let number = readStart(parent);
  for (const child of parent.children) {
    if (child.type === 'text') offset += child.value.length;
    if (child.type !== 'element') continue;
    const start = offset;
    if (child.tagName === 'li' && number !== null) {
      found.items.push({ start, number });
      number += 1;
    }
    if (child.tagName === 'img') found.images.push(toImage(child, toBlock(start)));
    offset = readElements(child, start, found, toBlock);
    const { href, className } = child.properties;
    if (typeof href === 'string' && String(className) === 'footnote-ref')
      found.calls.push({ start, href });
    // What has a class is ours: the calls of notes, which the text holds itself.
    if (child.tagName === 'a' && typeof href === 'string' && !className)
      found.links.push({ address: toAddress(href), words: toWords(child), at: toBlock(start) });
  }
  return offset;
}

/** The number of the first item of an ordered list; null of all else, and of the notes, which are numbered anew. */
function readStart(parent: Parents): number | null {
  if (parent.type !== 'element' || parent.tagName !== 'ol') return null;
  const isOfNotes = parent.children.some(
    (item) => item.type === 'element' && /^pie-/u.test(String(item.properties['id'] ?? '')),
  );
  return isOfNotes ? null : Number(parent.properties['start'] ?? 1);
}

function toImage({ properties }: Element, at: number): EditionImage {
  const { src, alt } = properties;
  return { address: toAddress(String(src ?? '')), alt: toLine(String(alt ?? '')), at };
}

function toWords(parent: Parents): string {
  const words = parent.children.map((child) => {
    if (child.type === 'text') return child.value;
    return child.type === 'element' ? toWords(child) : '';
  });
  return toLine(words.join(''));
}

function toAddress(address: string): string {
  return address.replaceAll(/\s/gu, '%20');
}
