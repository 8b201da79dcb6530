import { findList } from './find-place.ts';
import { splice, toCommentStart, toLineStart } from './lines.ts';
import { toItemStarts } from './node-offsets.ts';
import type { YamlPath } from './yaml-value.ts';

/** Takes away the comment right above an item, if it says just this. */
export function removeCommentAbove(
  yaml: string,
  path: YamlPath,
  index: number,
  comment: string,
): string {
  const { list } = findList(yaml, path);
  const dash = list ? toItemStarts(list)[index] : undefined;
  if (dash === undefined) return yaml;
  const [start, end] = [toCommentStart(yaml, dash), toLineStart(yaml, dash)];
  return yaml.slice(start, end).trim() === `#${comment}` ? splice(yaml, [start, end]) : yaml;
}

/** Takes away the lines of a comment where they stand as given, one after the other. */
export function removeComment(yaml: string, comment: string): string {
  const lines = comment.split('\n').map((line) => `#${line}`);
  const all = yaml.split('\n');
  for (let at = 0; at + lines.length <= all.length; at += 1) {
    if (lines.every((line, offset) => all[at + offset]?.trim() === line))
      return [...all.slice(0, at), ...all.slice(at + lines.length)].join('\n');
  }
  return yaml;
}
