import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/**
 * What only GFM reads otherwise than as words: tables, struck words, notes, boxes, bare addresses. Each begins
 * with a sign that is sought, not with any letter.
 */
const GFM_SIGNS = /\||~~|\[\^|\[[ x]\]|(?<!\]\(|<)https?:\/\/|www\.|(?<=[\w.+-])@\w/iu;

const plain = remark().freeze();
/** One tilde stands for «about» or the folder of somebody in many texts: two strike words out. */
const gfm = remark().use(remarkGfm, { singleTilde: false }).freeze();

/**
 * Reads Markdown as CommonMark with the tables, footnotes, struck words and bare addresses of GFM. Most
 * texts have none, and looking for them at each word would take 2.5 times as long.
 */
export function parseMarkdown(markdown: string): Root {
  return GFM_SIGNS.test(markdown) ? gfm.parse(markdown) : plain.parse(markdown);
}
