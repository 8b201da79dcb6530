import type { Element, Nodes, Properties } from 'hast';

/** Elements without an end tag, of those that articles have. */
const VOID = new Set(['br', 'hr', 'img', 'input']);
/** Property names of hast that differ from their attributes by more than their case. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['ariaLabel', 'aria-label'],
]);

/**
 * Writes a sanitized tree as HTML: the same bytes as rehype-stringify, which spends a third of an
 * article's time on cases that an article does not have.
 */
export function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(toHtml).join('');
    case 'element':
      return writeElement(node);
    case 'text':
      return node.value.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
    default:
      return '';
  }
}

function writeElement({ tagName, properties, children }: Element): string {
  const start = `<${tagName}${writeAttributes(properties)}>`;
  return VOID.has(tagName) ? start : `${start}${children.map(toHtml).join('')}</${tagName}>`;
}

function writeAttributes(properties: Properties): string {
  let written = '';
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    const attribute = ATTRIBUTES.get(name) ?? name.toLowerCase();
    written += ` ${attribute}`;
    if (value !== true)
      written += `="${escapeValue(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
  return written;
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;');
}
