import { TAG } from '../html/tags.ts';
import { toWordSet } from '../names/word-list.ts';

const ATTRIBUTE = /\s([^\s=]+)(?:="([^"]*)")?/gu;

/** Attributes that mean something outside the page; all others belong to its annotations. */
const KEPT = toWordSet(
  'href src alt title lang datetime cite start value colspan rowspan width height',
);
const ADDRESSES = new Set(['href', 'src', 'cite']);
/** Annotations, and the choice of files for a screen. */
const OF_PAGE = new Set(['mark', 'span', 'picture', 'source']);
const CREDIT = /data-credit="([^"]*)"/u;
/** The call of a note of the author: its number comes from CSS, which feeds lack. */
const FOOTNOTE_CALL = /class="footnote-ref".* data-n="(\d+)"/u;
const IS_ABSOLUTE = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * The body of an article as readers of feeds get it: no marks, no ids, no links into the page, and
 * every address absolute. The words stay as they are.
 * @param html the annotated body
 */
export function toFeedHtml(html: string, articleUrl: string): string {
  /** Whether each link that is open at a place of the text stays. */
  const links: boolean[] = [];
  /** Of the picture that is open: on the page it comes from CSS, which feeds lack. */
  let credit = '';
  return html.replaceAll(TAG, (tag, slash: string, name: string, attributes: string) => {
    if (OF_PAGE.has(name)) return '';
    if (name === 'figure' && slash === '') {
      [, credit = ''] = CREDIT.exec(attributes) ?? [];
      return '<figure>';
    }
    if (slash !== '' && (name === 'figure' || name === 'figcaption') && credit !== '') {
      const line = `<small>${credit}</small>`;
      credit = '';
      return name === 'figure' ? `<figcaption>${line}</figcaption>${tag}` : ` ${line}${tag}`;
    }
    if (name === 'a' && slash === '' && FOOTNOTE_CALL.test(attributes)) {
      links.push(false);
      return `<sup>[${FOOTNOTE_CALL.exec(attributes)?.[1] ?? ''}]</sup>`;
    }
    if (name === 'a') {
      if (slash === '') links.push(!attributes.includes(' href="#'));
      const isKept = slash === '' ? links.at(-1) : links.pop();
      if (!isKept) return '';
    }
    return attributes === '' ? tag : `<${name}${toPlainAttributes(attributes, articleUrl)}>`;
  });
}

function toPlainAttributes(attributes: string, articleUrl: string): string {
  return attributes.replaceAll(ATTRIBUTE, (written, name: string, value: string = '') => {
    if (!KEPT.has(name)) return '';
    if (!ADDRESSES.has(name) || IS_ABSOLUTE.test(value)) return written;
    const address = value.replaceAll('&#x26;', '&').replaceAll('&#x22;', '"');
    return ` ${name}="${new URL(address, articleUrl).href.replaceAll('&', '&#x26;')}"`;
  });
}
