/** HTML that may stand in a page as it is. */
export class Html {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  toString(): string {
    return this.value;
  }
}

/** What may be put into a template. Nothing comes of `false`, `null` and `undefined`. */
export type Content = Html | string | number | false | null | undefined | readonly Content[];

const SPECIAL = /[&<>"]/u;

/**
 * Writes HTML: html`<p class="${name}">${text}</p>`. Text is escaped, for elements and for quoted
 * attributes alike; HTML made here is not. For lists of many small things: a component for each
 * takes ten times as long.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let written = parts[0] ?? '';
  for (let index = 0; index < contents.length; index += 1)
    written += write(contents[index]) + (parts[index + 1] ?? '');
  return new Html(written);
}

function write(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (content instanceof Html) return content.value;
  if (typeof content === 'number') return String(content);
  if (!content) return '';
  let written = '';
  for (const each of content) written += write(each);
  return written;
}

function escapeHtml(text: string): string {
  // Hardly any text has such a character, and looking for it is much cheaper than replacing.
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
