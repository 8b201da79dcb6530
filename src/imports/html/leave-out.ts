import type { Element, Nodes, Root, RootContent } from 'hast';
import { IMPORT_REMARKS, PARTS_LEFT_OUT } from '../messages.ts';
import { findAll, getAttribute, isElement, replaceEach, toLine } from './nodes.ts';

/** What a page has beside its text. */
const UNREAD = new Set(
  'nav form button input select textarea noscript script style template svg canvas math iframe frame frameset object embed video audio dialog applet map link meta base title'.split(
    ' ',
  ),
);
/** What stands around the article, where the page says which part is the article. */
const AROUND = new Set(['header', 'footer', 'aside']);
const ADDRESSES = ['src', 'data', 'dataVideoid', 'dataTweetid'];
const PICTURES = ['src', 'dataSrc'];
/** Code is no words, whoever wrote it. */
const CODE = new Set(['script', 'style', 'template']);

/**
 * Takes out of a body what is no text of the article.
 * @returns a sentence for each part that had words or an address
 */
export function leaveOut(body: Root): string[] {
  const remarks: string[] = [];
  const tell = (element: Element, part: string): void => {
    const name = PARTS_LEFT_OUT[part] ?? `<${part}>`;
    const words = CODE.has(part) ? '' : toLine(element);
    const address = toAddress(element);
    if (words !== '') remarks.push(IMPORT_REMARKS.leftOut(name, words));
    else if (address !== '' || CODE.has(part)) remarks.push(IMPORT_REMARKS.notRead(name, address));
  };
  const isUnscripted = new Set<Nodes>(
    findAll(body, (each) => isElement(each, 'noscript')).flatMap((each) =>
      findAll(each, () => true),
    ),
  );
  const inner = findAll(body, (element) => isElement(element, 'main', 'article'));
  const isInside = new Set<Nodes>(inner.flatMap((each) => findAll(each, () => true)));
  const seen = new Set(
    findAll(body, (each) => isElement(each, 'img', 'amp-img') && !isUnscripted.has(each)).flatMap(
      (each) => PICTURES.map((name) => getAttribute(each, name)),
    ),
  );
  replaceEach(body, (node: RootContent) => {
    if (node.type === 'comment' || node.type === 'doctype') return [];
    if (node.type !== 'element') return undefined;
    // A page that loads its pictures late has them here once more, or here alone.
    if (isElement(node, 'noscript') && toLine(node) === '') return findUnseen(node, seen);
    if (isEmptyPart(node)) {
      tell(node, 'embed');
      return [];
    }
    if (UNREAD.has(node.tagName)) {
      tell(node, node.tagName);
      return [];
    }
    const isHidden = node.properties['hidden'] !== undefined && node.properties['hidden'] !== false;
    if (isHidden) {
      tell(node, 'hidden');
      return [];
    }
    const isAround = AROUND.has(node.tagName) && inner.length > 0 && !isInside.has(node);
    const holdsText = findAll(node, (each) => inner.includes(each)).length > 0;
    if (!isAround || holdsText) return undefined;
    tell(node, node.tagName);
    return [];
  });
  return [...new Set(remarks)];
}

/** The pictures in a part that are nowhere else. */
function findUnseen(part: Element, seen: ReadonlySet<string>): Element[] {
  return findAll(part, (each) => isElement(each, 'img') && !seen.has(getAttribute(each, 'src')));
}

/** An element of a library, as `<amp-youtube>`, that shows what is not in the page. */
function isEmptyPart(element: Element): boolean {
  return (
    element.tagName.includes('-') &&
    element.tagName !== 'amp-img' &&
    toLine(element) === '' &&
    toAddress(element) !== '' &&
    findAll(element, (each) => isElement(each, 'img', 'amp-img')).length === 0
  );
}

function toAddress(element: Element): string {
  const own = ADDRESSES.map((name) => getAttribute(element, name)).find((each) => each !== '');
  if (own) return own;
  const [source] = findAll(element, (each) => isElement(each, 'source'));
  return source ? getAttribute(source, 'src') : '';
}
