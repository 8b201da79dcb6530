import { prepareArticle, type Problem, type Range, toSpokenRanges } from '../../annotate/index.ts';
import type { DeskBlock } from '../model/view.ts';
import { toTextBlocks } from './text-blocks.ts';

/** A text as it was read, which most acts do not change. */
export interface PreparedText {
  readonly prepared: Exclude<ReturnType<typeof prepareArticle>, { unread: readonly Problem[] }>;
  readonly blocks: readonly DeskBlock[];
  readonly speech: readonly Range[];
  /** UTF-16 offsets of the Markdown's lines. */
  readonly lineStarts: readonly number[];
}

/** Texts that are being worked on: one in each window. */
const KEPT_MAX = 4;
const kept = new Map<string, PreparedText | { readonly unread: readonly Problem[] }>();

/** Reads a text; the ones read last are known. */
export function prepareText(
  markdown: string,
): PreparedText | { readonly unread: readonly Problem[] } {
  const known = kept.get(markdown);
  if (known) return known;
  const prepared = prepareArticle(markdown);
  const made =
    'unread' in prepared
      ? prepared
      : {
          prepared,
          blocks: toTextBlocks(prepared.tree, markdown),
          speech: toSpokenRanges(prepared.plain),
          lineStarts: toLineStarts(markdown),
        };
  kept.set(markdown, made);
  for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest);
  return made;
}

function toLineStarts(markdown: string): number[] {
  const starts = [0];
  for (let at = markdown.indexOf('\n'); at !== -1; at = markdown.indexOf('\n', at + 1))
    starts.push(at + 1);
  return starts;
}
