import { isHtmlTag, isLineTag, UNREAD_ELEMENTS } from '../../schema/html-tags.ts';
import { findSticky, type Reading } from './source-reading.ts';

const COMMENT = /<!--(?:[\s\S]*?-->|[\s\S]*$)/uy;
const INSTRUCTION = /<(?:\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|![a-z][^>]*>)/iuy;
const AUTOLINK = /<(?=(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>)/iuy;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/iuy;
/** UTF-16 units behind a tag that tell whether the page has them. */
const START = 40;

/** Comments, tags, what machines read, and addresses in angle brackets. */
export function readAngle(reading: Reading, at: number): number {
  const { source, match, limit } = reading;
  const skipped = findSticky(COMMENT, source, at) ?? findSticky(INSTRUCTION, source, at);
  if (skipped !== null) return Math.min(limit, at + skipped.length);
  if (findSticky(AUTOLINK, source, at) !== null) {
    match.allow('<');
    const end = source.indexOf('>', at);
    match.require(source.slice(at + 1, end), at);
    match.allow('>');
    return end + 1;
  }
  const tag = findSticky(TAG, source, at);
  if (tag === null || !isHtmlTag(tag)) {
    match.require('<', at);
    return at + 1;
  }
  if (isLineTag(tag)) match.space();
  return Math.min(limit, findTagEnd(reading, at, tag));
}

/** Behind a tag, or behind the whole element where nobody reads it. */
function findTagEnd({ source, match }: Reading, at: number, tag: string): number {
  const end = at + tag.length;
  const name = /^<([a-z]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (!UNREAD_ELEMENTS.has(name)) return end;
  // Among words the parser leaves what stands between two tags.
  const [first = ''] = /[^\s<]{1,20}/u.exec(source.slice(end, end + START)) ?? [];
  if (match.hasNext(first)) return end;
  const close = source.toLowerCase().indexOf(`</${name}`, end);
  return close === -1 ? end : source.indexOf('>', close) + 1 || source.length;
}
