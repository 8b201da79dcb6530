import type { Root } from 'hast';
import { rehype } from 'rehype';

const serializer = rehype().freeze();

/** Writes a sanitized tree as HTML. */
export function toHtml(tree: Root): string {
  return serializer.stringify(tree);
}
