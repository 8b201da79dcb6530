import type { Element, Root } from 'hast';
import { createElement, findAll, getAttribute, isElement, replaceEach, toLine } from './nodes.ts';

/** Stand for what HTML has no element for, on their way to Markdown. */
export const NOTE_CALL = 'glosa-note-call';
export const NOTE_TEXT = 'glosa-note-text';

/**
 * Marks footnotes, as word processors and blogs write them: an item of a list with an id, that a link
 * in the text leads to and that leads back there.
 */
export function takeFootnotes(body: Root): void {
  const calls = new Map<string, string>();
  const links = findAll(body, (element) => isElement(element, 'a'));
  for (const link of links) {
    const target = toTarget(link);
    if (target !== null) calls.set(toOwnId(body, link), target);
  }
  const items = findAll(
    body,
    (element) => isElement(element, 'li') && getAttribute(element, 'id') !== '',
  );
  const notes = new Map<string, string>();
  for (const item of items) {
    const id = getAttribute(item, 'id');
    const back = findAll(item, (each) => isElement(each, 'a')).find(
      (link) => calls.get(toTarget(link) ?? '') === id,
    );
    if (!back) continue;
    notes.set(id, String(notes.size + 1));
    replaceEach(item, (node) => (node === back ? [] : undefined));
  }
  if (notes.size === 0) return;
  replaceEach(body, (node) => {
    if (isElement(node, 'a')) {
      const number = notes.get(toTarget(node) ?? '');
      return number ? [{ ...createElement(NOTE_CALL, []), properties: { number } }] : undefined;
    }
    if (!isElement(node, 'ol', 'section')) return undefined;
    const [first] = node.children.filter((each) => isElement(each));
    if (!isElement(first, 'li') || !notes.has(getAttribute(first, 'id'))) return undefined;
    return node.children.filter((each) => isElement(each, 'li')).map((item) => toNote(item, notes));
  });
  replaceEach(body, (node) => {
    if (!isElement(node, 'sup') || toLine(node) !== '') return undefined;
    const inner = node.children.filter((each) => isElement(each, NOTE_CALL));
    return inner.length > 0 ? inner : undefined;
  });
}

function toNote(item: Element, notes: ReadonlyMap<string, string>): Element {
  const number = notes.get(getAttribute(item, 'id'));
  return number === undefined
    ? createElement('p', item.children)
    : { ...createElement(NOTE_TEXT, item.children), properties: { number } };
}

function toTarget(link: Element): string | null {
  const href = getAttribute(link, 'href');
  return href.startsWith('#') && href.length > 1 ? href.slice(1) : null;
}

/** The id by which a note leads back: the link's own, or that of the raised number around it. */
function toOwnId(body: Root, link: Element): string {
  const own = getAttribute(link, 'id');
  if (own !== '') return own;
  const [around] = findAll(
    body,
    (each) =>
      isElement(each, 'sup') && each.children.includes(link) && getAttribute(each, 'id') !== '',
  );
  return around ? getAttribute(around, 'id') : '';
}
