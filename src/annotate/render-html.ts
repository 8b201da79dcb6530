const AMPERSAND = '&#x26;';
/** Hardly any text has such a character, and looking for one is much cheaper than replacing. */
const IN_TEXT = /[&<]/u;
const IN_VALUE = /[&"]/u;

/** Text as HTML, with the references that the serializer of the other nodes writes. */
export function renderText(text: string): string {
  return IN_TEXT.test(text) ? text.replaceAll('&', AMPERSAND).replaceAll('<', '&#x3C;') : text;
}

/** What stands between the quotation marks of an attribute. */
export function renderValue(value: string): string {
  return IN_VALUE.test(value) ? value.replaceAll('&', AMPERSAND).replaceAll('"', '&#x22;') : value;
}
