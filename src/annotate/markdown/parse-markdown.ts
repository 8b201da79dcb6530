import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/**
 * The start of what GFM adds to CommonMark: tables, struck words, notes, boxes, bare addresses. Each
 * alternative begins with a sign, never with any letter, so that the search is quick.
 */
const GFM_SIGNS = /\||~~|\[\^|\[[ x]\]|(?<!\]\(|<)https?:\/\/|www\.|(?<=[\w.+-])@\w/iu;

const plain = remark().freeze();
/** In many texts a single tilde means «about» or a home folder, so only two strike words out. */
const gfm = remark().use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Reads Markdown as CommonMark with the tables, footnotes, struck words and bare addresses of GFM. Most
 * texts have none, and looking for them at each word would take 2.5 times as long.
 */
export function parseMarkdown(markdown: string): Root {
  return GFM_SIGNS.test(markdown) ? gfm.parse(markdown) : plain.parse(markdown);
}
