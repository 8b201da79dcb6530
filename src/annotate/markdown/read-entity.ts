import { rehype } from 'rehype';
import { findSticky, type Reading } from './source-reading.ts';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;
const fragments = rehype().data('settings', { fragment: true }).freeze();

/** Reads a character reference, or a bare «&». */
export function readEntity({ source, match }: Reading, at: number): number {
  const entity = findSticky(ENTITY, source, at);
  if (entity === null) {
    match.require('&', at);
    return at + 1;
  }
  const words = decodeText(entity);
  if (match.hasNext(entity)) match.require(entity, at);
  else if (words.trim() === '') match.space();
  else match.require(words, at);
  return at + entity.length;
}

/** What a character reference stands for, as HTML has it. */
function decodeText(entity: string): string {
  const [node] = fragments.parse(entity).children;
  return node?.type === 'text' ? node.value : entity;
}
