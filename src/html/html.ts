import { memoize } from './memoize.ts';

/**
 * HTML that may stand in a page as it is. A long one is kept in pieces: to make one string of what fills
 * most of a page takes longer than all else (`.github/decisions/frames.md`).
 */
export class Html {
  /** One after the other they are the whole. */
  readonly pieces: readonly string[];

  constructor(text: string | readonly string[]) {
    this.pieces = typeof text === 'string' ? [text] : text;
  }

  get value(): string {
    return this.pieces.join('');
  }

  get isEmpty(): boolean {
    return this.pieces.every((piece) => piece === '');
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
/**
 * A piece of so many UTF-16 units is not written on. Short ones: a single sign that is none of Latin-1 (dashes,
 * «…») makes a piece one of two bytes a unit, which takes ten times as long to turn into UTF-8. Such are 60 % of
 * all pages in pieces of 2^14 units, 16 % in these.
 */
const PIECE_MIN = 2 ** 11;
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
  const pieces = [parts[0] ?? ''];
  for (let index = 0; index < contents.length; index += 1) {
    write(contents[index], pieces);
    append(parts[index + 1] ?? '', pieces);
  }
  return new Html(pieces);
}

/** The attributes of an element, those that have a value: html`<a ${attributes({ href, title })}>`. */
export function attributes(values: Readonly<Record<string, Value>>): Html {
  let written = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (written !== '') written += ' ';
    written += `${name}="${escapeHtml(String(value))}"`;
  }
  return new Html(written);
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

function write(content: Content, pieces: string[]): void {
  if (typeof content === 'string') append(escapeHtml(content), pieces);
  else if (content instanceof Html) for (const piece of content.pieces) append(piece, pieces);
  else if (typeof content === 'number') append(String(content), pieces);
  else if (content) for (const each of content) write(each, pieces);
}

function append(text: string, pieces: string[]): void {
  const last = pieces.length - 1;
  const piece = pieces[last] as string;
  if (piece.length < PIECE_MIN) pieces[last] = piece + text;
  else pieces.push(text);
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
