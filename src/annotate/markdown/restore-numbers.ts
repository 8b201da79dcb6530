import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { SAYS } from '../../text/speech/said.ts';
import { type Problem, toProblem } from '../problems.ts';
import { type AnyParent, isParent, replaceNodes, toParagraph, toText } from './nodes.ts';

const MARKER = /^(\d{1,9})[.)]/u;
const BULLET = /^[-+*]/u;
/** No list has a thousand items: «1986.» is a year, «112.» a number. */
const DIGITS_MAX = 2;
/** The first word after a dash that is no minus: «dijo Prado». */
const ASIDE = /\s(?:--|[—―–-])\s?(\p{Ll}+)/u;
const DIGIT = /^\s*\p{N}/u;

/** An item and its number as the source writes it: «7.». */
interface Numbered {
  readonly item: ListItem;
  readonly marker: string;
  readonly digits: string;
}

/**
 * Lists whose numbers would be shown otherwise than they are written become the paragraphs that they
 * are: years («1986.», «2002.»), repeated or missing numbers, a number that stands alone, and one that a
 * line happens to begin with. Signs that become the bullet of a list by chance are told.
 */
export function restoreNumbers(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  const runOn = new Set<RootContent>();
  const tell = (
    code: 'numbers-repeated' | 'sign-as-mark',
    node: RootContent,
    found: string,
  ): void => {
    const line = node.position?.start.line ?? 1;
    problems.push(toProblem(code, { line }, { found }));
  };
  replaceNodes(tree as AnyParent, (node, parent, index) => {
    if (node.type === 'blockquote' && isSign(node, source)) tell('sign-as-mark', node, '>');
    if (node.type !== 'list') return null;
    const isRunOn = follows(parent.children[index - 1], node);
    if (node.ordered !== true) {
      const sign = findSign(node, source, isRunOn);
      if (sign) tell('sign-as-mark', node, sign);
      return null;
    }
    const numbered = node.children.map((item) => toNumbered(item, source));
    const isOneLine = isRunOn && numbered.length === 1;
    const isEmpty = numbered.every(({ item }) => item.children.length === 0);
    if (isCounted(numbered) && !isOneLine && !isEmpty) return null;
    if (numbered.every(({ digits }) => digits.length <= DIGITS_MAX) && numbered.length > 1)
      tell('numbers-repeated', node, numbered.map(({ digits }) => digits).join(', '));
    const paragraphs = numbered.flatMap(toParagraphs);
    if (isOneLine && paragraphs[0]) runOn.add(paragraphs[0]);
    return paragraphs;
  });
  if (runOn.size > 0) joinRunOn(tree as AnyParent, runOn);
  return problems;
}

/** Whether counting from the first number shows every number as it is written. */
function isCounted(numbered: readonly Numbered[]): boolean {
  const first = Number(numbered[0]?.digits);
  return numbered.every(
    ({ digits }, index) => digits.length <= DIGITS_MAX && digits === String(first + index),
  );
}

function toNumbered(item: ListItem, source: string): Numbered {
  const [marker = '', digits = ''] = MARKER.exec(toSource(item, source)) ?? [];
  return { item, marker, digits };
}

function toParagraphs({ item, marker }: Numbered): RootContent[] {
  const [first, ...others] = item.children;
  if (first?.type !== 'paragraph')
    return [toParagraph([toText(marker, item)], item), ...item.children];
  return [{ ...first, children: [toText(`${marker} `, first), ...first.children] }, ...others];
}

/** A line that goes on with the paragraph of the line before it. */
function follows(before: RootContent | undefined, node: RootContent): boolean {
  const end = before?.type === 'paragraph' ? before.position?.end.line : undefined;
  return end !== undefined && end + 1 === node.position?.start.line;
}

/** «el artículo⏎1. de la ley»: what follows a paragraph without an empty line belongs to it. */
function joinRunOn(parent: AnyParent, runOn: ReadonlySet<RootContent>): void {
  const joined: RootContent[] = [];
  for (const child of parent.children) {
    const last = joined.at(-1);
    if (isParent(child)) joinRunOn(child, runOn);
    const isRunOn = runOn.has(child) && child.type === 'paragraph' && last?.type === 'paragraph';
    if (isRunOn) joined[joined.length - 1] = joinParagraphs(last, child);
    else joined.push(child);
  }
  if (joined.length < parent.children.length) parent.children = joined;
}

function joinParagraphs(first: Paragraph, second: Paragraph): Paragraph {
  return { ...first, children: [...first.children, toText('\n', second), ...second.children] };
}

/** «+ 20 %», «- 5 grados», a dash between words where the line happens to break, or one that opens what is said. */
function findSign(list: List, source: string, isRunOn: boolean): string | null {
  const [item, ...others] = list.children;
  if (list.children.some((each) => isSaid(toSource(each, source)))) return '-';
  if (!item || others.length > 0) return null;
  const text = toSource(item, source);
  const sign = BULLET.exec(text)?.[0] ?? '';
  const isNumber = DIGIT.test(text.slice(sign.length));
  return sign !== '*' && (isNumber || (isRunOn && sign === '+')) ? sign : null;
}

/** «- No voy a dimitir -dijo Prado-.» */
function isSaid(item: string): boolean {
  const aside = item.startsWith('-') ? ASIDE.exec(item.slice(1))?.[1] : undefined;
  return aside !== undefined && SAYS.test(aside);
}

/** «> 5 %» alone. */
function isSign(node: RootContent, source: string): boolean {
  const text = toSource(node, source);
  return !text.includes('\n') && DIGIT.test(text.slice(1));
}

function toSource(node: RootContent, source: string): string {
  const start = node.position?.start.offset ?? 0;
  return source.slice(start, node.position?.end.offset ?? start);
}
