import { isHtmlTag } from './html-tags.ts';

type Path = readonly (string | number)[];

/** What in a field is written for a program and not for a reader. */
export interface Markup {
  readonly path: Path;
  readonly kind: 'html' | 'entity' | 'markdown';
  /** It alone: «<b>», «&quot;», «*Titanic*». */
  readonly marked: string;
}

/** Whoever has none of these signs needs no closer look. */
const MAY_BE_MARKED = /[<&*_~`]|\]\(|(?:#|>) /;
/** YAML may write a sign by its number: `"\x3Cb>"`. */
const BY_NUMBER = /\\[xuU]/;
/** Tags, comments, and what office programs leave behind (`<o:p>`). */
const IN_ANGLES = /<!--[\s\S]*?-->|<[^<>]*>/gu;
const OFFICE_TAG = /^<\/?[a-z]\w*:[a-z][\w-]*(?:\s[^<>]*)?\/?>$/iu;
/** By number, and by the names that come with a text that was copied from HTML. */
const ENTITY =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp|iexcl|iquest|[lr]aquo|[lr]saquo|[lrsb][sd]quo|hellip|[mn]dash|euro|ord[fm]|deg|middot|bull|times|copy|reg|trade|shy|e[mn]sp|thinsp|zwn?j|[a-z](?:acute|grave|circ|tilde|uml|cedil|ring));/iu;
/** Emphasis, struck words, code, links, images, headings and quotes, where an article would show them as such. */
const MARKDOWN = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*]*[^\s*]\1(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])[^_]*[^\s_]\1(?![\p{L}\p{N}_])/u,
  /~~(?=\S)[^~]+~~/u,
  /(?<![\p{L}\p{N}`])`[^`]+`(?![\p{L}\p{N}`])/u,
  /!?\[[^\]]*\]\([^)\s]*\)/u,
  // A heading or a quote: no sentence begins so, but «#1 en ventas» and «> 5 %» do.
  /^(?:#{1,6}|>(?![ \t]*[\d€$])) .{1,40}/mu,
];
/** What is no text of ours: words of the article as they stand in it, addresses, and what a warning said. */
const NOT_OURS = new Set([
  'quote',
  'prefix',
  'suffix',
  'url',
  'file',
  'email',
  'contact',
  'answers',
]);

/**
 * HTML and Markdown in the texts of a content file: they go to pages, feeds, images and search engines
 * as they are, so that a reader would see the signs. One for each text, in the order of the data.
 * @param data what the schema gives; claims that are drafts are not looked at
 */
export function findMarkup(data: unknown): Markup[] {
  return listMarkup(data, []);
}

/** Whether the source of a file may hold any at all: most have no sign of it. */
export function mayHoldMarkup(yaml: string): boolean {
  return MAY_BE_MARKED.test(yaml) || BY_NUMBER.test(yaml);
}

function listMarkup(value: unknown, path: Path): Markup[] {
  if (typeof value === 'string') {
    const found = MAY_BE_MARKED.test(value) ? readMarkup(value) : null;
    return found ? [{ path, ...found }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listMarkup(item, [...path, index]));
  if (path.length > 0 && 'draft' in value && value.draft === true) return [];
  // Who speaks is one field of the file, whatever the schema makes of it.
  if ('type' in value && 'text' in value) return listMarkup(value.text, path);
  return Object.entries(value).flatMap(([key, field]) =>
    NOT_OURS.has(key) ? [] : listMarkup(field, [...path, key]),
  );
}

function readMarkup(text: string): Omit<Markup, 'path'> | null {
  for (const [tag] of text.matchAll(IN_ANGLES))
    if (tag.endsWith('-->') || isHtmlTag(tag) || OFFICE_TAG.test(tag))
      return { kind: 'html', marked: tag };
  const entity = ENTITY.exec(text)?.[0];
  if (entity !== undefined) return { kind: 'entity', marked: entity };
  for (const pattern of MARKDOWN) {
    const marked = pattern.exec(text)?.[0];
    if (marked !== undefined) return { kind: 'markdown', marked };
  }
  return null;
}
