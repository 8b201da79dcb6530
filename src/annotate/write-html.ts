const AMPERSAND = '&#x26;';

/** Text as HTML, with the references that the serializer of the other nodes writes. */
export function writeText(text: string): string {
  return refer(text, '<', '&#x3C;');
}

/** An attribute with the space before it; nothing where it has no value. */
export function writeAttribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${refer(value, '"', '&#x22;')}"`;
}

/** Hardly any text has such a character, and looking for it is much cheaper than replacing. */
function refer(text: string, special: string, reference: string): string {
  const escaped = text.includes('&') ? text.replaceAll('&', AMPERSAND) : text;
  return escaped.includes(special) ? escaped.replaceAll(special, reference) : escaped;
}
