import type { Element, Nodes, Parents, Properties } from 'hast';

/** Elements without an end tag, of those that articles have. */
const VOID = new Set(['br', 'hr', 'img', 'input']);
/** Property names of hast that differ from their attributes. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['className', 'class'],
  ['ariaLabel', 'aria-label'],
  ['dateTime', 'datetime'],
  ['tabIndex', 'tabindex'],
]);

/**
 * Writes a sanitized tree as HTML: the same bytes as rehype-stringify, which spends a third of an
 * article's time on cases that an article does not have.
 */
export function toHtml(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return writeChildren(node);
    case 'element':
      return writeElement(node);
    case 'text':
      return escapeText(node.value);
    default:
      return '';
  }
}

function writeElement(element: Element): string {
  const { tagName } = element;
  const start = `<${tagName}${writeAttributes(element.properties)}>`;
  return VOID.has(tagName) ? start : `${start}${writeChildren(element)}</${tagName}>`;
}

function writeChildren({ children }: Parents): string {
  let written = '';
  for (const child of children) written += toHtml(child);
  return written;
}

function writeAttributes(properties: Properties): string {
  let written = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    written += ` ${ATTRIBUTES.get(name) ?? name}`;
    if (value === true) continue;
    written += `="${escapeValue(Array.isArray(value) ? value.join(' ') : String(value))}"`;
  }
  return written;
}

function escapeText(text: string): string {
  return /[&<]/u.test(text) ? text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;') : text;
}

function escapeValue(value: string): string {
  return /[&"]/u.test(value) ? value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;') : value;
}
