import { escapeHtml } from '../html/html.ts';

/** Characters that XML 1.0 does not allow at all, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text for an XML element or a double-quoted attribute. */
export function toXmlText(text: string): string {
  return escapeHtml(text.replace(FORBIDDEN, ''));
}

/** An element that holds text: `toTextElement('title', 'A & B')` → `<title>A &amp; B</title>`. */
export function toTextElement(name: string, text: string): string {
  return `<${name}>${toXmlText(text)}</${name}>`;
}

/** A whole XML document of UTF-8, one line for each part. */
export function toXmlDocument(...lines: readonly string[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n');
}
