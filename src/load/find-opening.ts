import { type Document, isCollection, isNode, isPair, isScalar, visit } from 'yaml';

/**
 * Where the bracket or the quotation mark opens that nothing closes before an offset: what the parser
 * reports is where it gave up, often the end of the file.
 * @param text the YAML that the document was read from
 * @param offset UTF-16 offset of the error
 * @returns the UTF-16 offset of the outermost opening sign; null where all are closed
 */
export function findOpening(
  document: Document.Parsed,
  text: string,
  offset: number,
): number | null {
  let opening: number | null = null;
  visit(document, {
    Node(_, node) {
      const [start, end] = node.range ?? [Infinity, 0];
      if (opening !== null || start > offset || end < Math.min(offset, text.trimEnd().length))
        return undefined;
      if (!isUnclosed(node, text, start, end)) return undefined;
      opening = start;
      return visit.BREAK;
    },
  });
  return opening;
}

function isUnclosed(node: unknown, text: string, start: number, end: number): boolean {
  const source = text.slice(start, end);
  const first = source[0] ?? '';
  const last = source.trimEnd().at(-1) ?? '';
  if (isCollection(node)) {
    const inner = Math.max(start, ...node.items.map((item) => toEnd(item)));
    return node.flow === true && !text.slice(inner, end).includes(first === '[' ? ']' : '}');
  }
  const isQuoted = isScalar(node) && /^QUOTE/u.test(node.type ?? '');
  return isQuoted && (source.trimEnd().length < 2 || last !== first);
}

/** The UTF-16 offset after an item of a list or of a group of fields; 0 where it has none. */
function toEnd(item: unknown): number {
  const last = isPair(item) ? (item.value ?? item.key) : item;
  return isNode(last) ? (last.range?.[1] ?? 0) : 0;
}
