import { memoize } from './memoize.ts';

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

/** Of an attribute; `undefined` leaves it out. */
type Value = string | number | undefined;

const SPECIAL = /[&<>"]/u;
const LINE_BREAK = /\s*\n\s*/gu;
/** Elements without an end: HTML needs no slash in their tags, and a page has many. */
const VOID_TAG = /(<(?:br|col|hr|img|input|link|meta|source|wbr)\b[^>]*?)\s*\/>/gu;
/** Stands for a content while the lines of a template are joined: no template has it. */
const CONTENT = '\0';

/**
 * Writes HTML: html`<p class="${name}">${text}</p>`. Text is escaped, for elements and for quoted
 * attributes alike; HTML made here is not. Line breaks of the template and the indentation around
 * them count as they do in JSX. For whatever a site has thousands of: a component takes ten times as
 * long.
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const parts = joinLines(template);
  let written = parts[0] ?? '';
  for (let index = 0; index < contents.length; index += 1)
    written += write(contents[index]) + (parts[index + 1] ?? '');
  return new Html(written);
}

/** The attributes of an element, those that have a value: html`<a ${attributes({ href, title })}>`. */
export function attributes(values: Readonly<Record<string, Value>>): Html {
  const written = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}="${escapeHtml(String(value))}"`],
  );
  return new Html(written.join(' '));
}

/**
 * The parts of a template with their lines joined: a line break is nothing beside a tag or a
 * content, and a space inside a tag or between words.
 */
const joinLines = memoize((template: TemplateStringsArray): readonly string[] => {
  const whole = template.join(CONTENT);
  return whole
    .replaceAll(LINE_BREAK, (space, at: number) => {
      const before = whole.slice(0, at);
      const after = whole.charAt(at + space.length);
      if (before.lastIndexOf('<') > before.lastIndexOf('>')) return after === '>' ? '' : ' ';
      const isBesideText = !/[>\0]$|^$/u.test(before) && !/[<\0]|^$/u.test(after);
      return isBesideText ? ' ' : '';
    })
    .replaceAll(VOID_TAG, '$1>')
    .split(CONTENT);
});

function write(content: Content): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (content instanceof Html) return content.value;
  if (typeof content === 'number') return String(content);
  if (!content) return '';
  let written = '';
  for (const each of content) written += write(each);
  return written;
}

/** Text for an element or a double-quoted attribute, of HTML and of XML. */
export function escapeHtml(text: string): string {
  // Hardly any text has such a character, and looking for it is much cheaper than replacing.
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
