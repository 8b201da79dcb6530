import type { Element, Root, RootContent } from 'hast';
import { isElement, replaceEach, toLine } from './nodes.ts';

/** Lowered ones stay: «H2O» is read and searched for as it is. */
const PLAIN = '0123456789+-−=()';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾';
/** «3<sup>a</sup>», «1.<sup>o</sup>» */
const ORDINALS: Readonly<Record<string, string>> = { a: 'ª', o: 'º' };

/**
 * Keeps what only the place of a sign says, where Markdown has words alone: «10<sup>6</sup>» is not «106». What is
 * read beside a word stands behind it in brackets. Places where a word may be parted go.
 */
export function mendSigns(body: Root): void {
  replaceEach(body, (node): readonly RootContent[] | undefined => {
    if (isElement(node, 'wbr', 'rp')) return [];
    if (isElement(node, 'rt')) return [toText(` (${toLine(node)})`)];
    if (!isElement(node, 'sup')) return undefined;
    const raised = toRaised(node);
    return raised === null ? undefined : [toText(raised)];
  });
}

/** @returns null where there are no such signs */
function toRaised(element: Element): string | null {
  const words = toLine(element);
  if (ORDINALS[words] !== undefined) return ORDINALS[words];
  const raised = [...words].map((sign) => RAISED[PLAIN.indexOf(sign)]);
  return words === '' || raised.includes(undefined) ? null : raised.join('');
}

function toText(value: string): { type: 'text'; value: string } {
  return { type: 'text', value };
}
