import type { Root } from 'hast';
import { rehype } from 'rehype';

/** Raw nodes are the annotations' own: no HTML of the Markdown comes as far as this. */
const serializer = rehype().data('settings', { allowDangerousHtml: true }).freeze();

/** Writes a sanitized and annotated tree as HTML. */
export function toHtml(tree: Root): string {
  return serializer.stringify(tree);
}
