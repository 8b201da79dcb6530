import { XmlElement, type XmlNode, XmlText } from '@rgrove/parse-xml';

/** HTML elements without an end. */
const VOID = /^(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;

/** XHTML inside a feed as the HTML that says the same. */
export function toHtml(node: XmlNode): string {
  if (node instanceof XmlText) return escapeSigns(node.text);
  if (!(node instanceof XmlElement)) return '';
  const name = node.name.replace(/^\w+:/u, '');
  const attributes = Object.entries(node.attributes)
    .filter(([attribute]) => !attribute.startsWith('xmlns'))
    .map(([attribute, value]) => ` ${attribute}="${escapeSigns(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return VOID.test(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${node.children.map(toHtml).join('')}</${name}>`;
}

function escapeSigns(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
