import { toHunks } from './lines.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A file's text as the core reads it: without byte order mark, every line ending in LF. */
export function toText(raw: string): string {
  const text = raw.startsWith(BYTE_ORDER_MARK) ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replaceAll(/\r\n?/gu, '\n') : text;
}

/**
 * The file for a changed text: lines that did not change keep their line endings, new ones have that
 * of the file's first line.
 */
export function toRaw(before: string, text: string): string {
  if (!before.includes('\r') && !before.startsWith(BYTE_ORDER_MARK)) return text;
  const mark = before.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const lines = before.slice(mark.length).match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? [];
  const ending = /\r\n|\r|\n/u.exec(before)?.[0] ?? '\n';
  for (const { at, removed, added } of toHunks(toText(before), text).toReversed())
    lines.splice(at, removed.length, ...added.map((line) => line.replace(/\n$/u, ending)));
  return mark + lines.join('');
}
