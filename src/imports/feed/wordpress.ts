import type { XmlElement } from '@rgrove/parse-xml';
import { IMPORT_REMARKS } from '../messages.ts';
import { toPublishedMoment } from '../published-moment.ts';
import type { ImportEntry } from '../types.ts';
import { findChildren, readChild } from './parse-feed-xml.ts';
import { toEntry, toPlain } from './to-entry.ts';

/** What WordPress calls a post that is in no category, in English and in Spanish. */
const NO_CATEGORY = new Set(['uncategorized', 'sin-categoria', 'sin-categorizar']);
/** «[caption id="…"]<img …> Pie[/caption]»: its picture and its words are read as a figure. */
const CAPTION = /\[(?:wp_)?caption\b[^\]]*\](?<inner>[\s\S]*?)\[\/(?:wp_)?caption\]/gu;
const CAPTION_PICTURE =
  /^(?<picture>\s*(?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)(?<words>[\s\S]*)$/u;
/** «[gallery ids="1,2"]», «[/columns]»: names in small letters; «[…]» and «[sic]» are words. */
const SHORTCODE = /\[(?<slash>\/?)(?<name>[a-z][\w-]*)(?<settings>[^\]]*)\]/gu;
const KNOWN = /^(?:gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+)$/u;
const SETTINGS = /^\s+[\w-]+=/u;
const CLOSING = /\[\/(?<name>[a-z][\w-]*)\]/gu;
/** Paragraphs are written as such, or as blocks; else blank lines part them. */
const HAS_PARAGRAPHS = /<p[\s>]|<!-- wp:/u;
const NO_DATE = '0000-00-00 00:00:00';
const MS_PER_MINUTE = 60_000;

export function isWordPressExport(channel: XmlElement): boolean {
  return findChildren(channel, 'wp:wxr_version').length > 0;
}

/** Whether an item is a post: an export holds pages, files and menus too. */
export function isPost(item: XmlElement): boolean {
  return readChild(item, 'wp:post_type') === 'post' && readChild(item, 'wp:status') !== 'trash';
}

/** The names of those who write, by the names that they log in with. */
export function readAuthors(channel: XmlElement): Map<string, string> {
  return new Map(
    findChildren(channel, 'wp:author').map((author) => [
      readChild(author, 'wp:author_login'),
      readChild(author, 'wp:author_display_name', 'wp:author_login'),
    ]),
  );
}

export function readPost(item: XmlElement, authors: ReadonlyMap<string, string>): ImportEntry {
  const content = readChild(item, 'content:encoded');
  const { html, shortcodes } = readShortcodes(content);
  const tags = findChildren(item, 'category')
    .filter(({ attributes }) => attributes['domain'] === 'post_tag')
    .map(({ text }) => toPlain(text));
  const login = readChild(item, 'dc:creator');
  return toEntry({
    title: readChild(item, 'title'),
    content: html + readNotes(item),
    summary: readChild(item, 'excerpt:encoded'),
    published: readMoment(item),
    byline: authors.get(login) ?? login,
    topics: findChildren(item, 'category')
      .filter(
        ({ attributes }) =>
          attributes['domain'] === 'category' && !NO_CATEGORY.has(attributes['nicename'] ?? ''),
      )
      .map(({ text }) => text),
    address: readChild(item, 'link'),
    // The newsroom's own: where the text comes from is for it to say.
    siteName: '',
    slug: readChild(item, 'wp:post_name'),
    remarks: [
      ...(shortcodes.length > 0 ? [IMPORT_REMARKS.shortcodes(shortcodes)] : []),
      ...(tags.length > 0 ? [IMPORT_REMARKS.tags(tags)] : []),
    ],
    hasBlankLines: !HAS_PARAGRAPHS.test(content),
  });
}

function readShortcodes(content: string): { html: string; shortcodes: string[] } {
  const names = new Set<string>();
  const closed = new Set([...content.matchAll(CLOSING)].map(({ groups }) => groups?.['name']));
  const html = content
    .replace(CAPTION, (_, inner: string) => {
      const { picture = '', words = inner } = CAPTION_PICTURE.exec(inner)?.groups ?? {};
      return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
    })
    .replace(SHORTCODE, (code, slash: string, name: string, settings: string) => {
      const isCode =
        slash !== '' || closed.has(name) || KNOWN.test(name) || SETTINGS.test(settings);
      if (!isCode) return code;
      names.add(name);
      return ' ';
    });
  return { html, shortcodes: [...names] };
}

/** The footnotes of blocks lie beside the text, as JSON: here as the list that other notes are. */
function readNotes(item: XmlElement): string {
  const meta = findChildren(item, 'wp:postmeta').find(
    (each) => readChild(each, 'wp:meta_key') === 'footnotes',
  );
  const notes = meta ? parseNotes(readChild(meta, 'wp:meta_value')) : [];
  const items = notes.map(
    ({ id, content }) => `<li id="${id}">${content} <a href="#${id}-link">↩</a></li>`,
  );
  return items.length > 0 ? `<ol>${items.join('')}</ol>` : '';
}

function parseNotes(json: string): { id: string; content: string }[] {
  try {
    const notes: unknown = JSON.parse(json);
    return Array.isArray(notes) ? notes.filter((each) => each?.id && each.content) : [];
  } catch {
    return [];
  }
}

/** The clock of the blog, with its distance from the other date, which is in UTC. */
function readMoment(item: XmlElement): string | null {
  const local = readChild(item, 'wp:post_date');
  const universal = readChild(item, 'wp:post_date_gmt');
  if (local === '' || local === NO_DATE) return null;
  if (universal === '' || universal === NO_DATE) return toPublishedMoment(local);
  const minutes = (toTime(local) - toTime(universal)) / MS_PER_MINUTE;
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((each) =>
    String(each).padStart(2, '0'),
  );
  return toPublishedMoment(`${local}${minutes < 0 ? '-' : '+'}${hours}:${rest}`);
}

function toTime(stated: string): number {
  return Date.parse(`${stated.replace(' ', 'T')}Z`);
}
