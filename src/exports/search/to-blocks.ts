import { TAG } from '../../html/tags.ts';
import type { ArticleBlock } from './article-index.ts';

const BLOCK =
  /^(?:p|h[1-6]|li|t[dhr]|pre|d[dt]|div|blockquote|figcaption|figure|table|[ou]l|hr|br)$/iu;
const ID = /\sid="([^"]*)"/u;
const REFERENCE = /&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** They part no words: a zero-width space, a soft hyphen. */
const INVISIBLE = /[\u200B\u00AD]/gu;
/** All but a single space, which stays as it is. */
const SPACES = /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/gu;

/**
 * The blocks of an article's body that have words, with the ids in each. Regular expressions do, because
 * the body is HTML of our own, and parsing ten thousand of them would double the time of a build.
 * @param html as the core writes it
 */
export function toBlocks(html: string): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let text = '';
  let ids: [string, number][] = [];
  const finish = (): void => {
    const trimmed = text.trimEnd();
    if (trimmed !== '') blocks.push([trimmed, ...ids]);
    text = '';
    ids = [];
  };
  const add = (piece: string): void => {
    if (piece === '') return;
    const read = toText(piece);
    text += text === '' || text.endsWith(' ') ? read.trimStart() : read;
  };
  let at = 0;
  for (const { 0: tag, 1: end, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    add(html.slice(at, index));
    at = index + tag.length;
    if (BLOCK.test(name)) finish();
    const id = end === '' ? ID.exec(attributes)?.[1] : undefined;
    if (id !== undefined) ids.push([toText(id), text.length]);
  }
  add(html.slice(at));
  finish();
  return blocks;
}

function toText(html: string): string {
  // Hardly any piece has a reference.
  const text = html.includes('&') ? html.replace(REFERENCE, toSign) : html;
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}

function toSign(_: string, hex?: string, decimal?: string, name?: string): string {
  return name === undefined
    ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
    : (NAMED[name.toLowerCase()] ?? '');
}
