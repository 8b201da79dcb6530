import type { Nodes } from 'mdast';
import { cleanLetters } from '../clean-letters.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words that a text had and its Markdown has not, in the order of the text. Each counts as often
 * as it stands.
 */
export function findLost(words: string, tree: Nodes): string[] {
  const left = new Map<string, number>();
  for (const word of cleanLetters(toText(tree)).match(WORD) ?? [])
    left.set(word, (left.get(word) ?? 0) + 1);
  return (words.match(WORD) ?? []).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function toText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const words = node.children.map(toText).join('');
  return IN_LINE.has(node.type) ? words : ` ${words} `;
}

const IN_LINE = new Set(['emphasis', 'strong', 'delete', 'link', 'footnoteReference']);
