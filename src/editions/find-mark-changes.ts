import { findCallChanges } from './find-call-changes.ts';
import { findImageChanges } from './find-image-changes.ts';
import { findKindChanges } from './find-kind-changes.ts';
import { findLinkChanges } from './find-link-changes.ts';
import type { Edition, LocatedChange } from './types.ts';

/**
 * What changed beside the words: where links lead, the numbers of lists, which words are somebody's, images and what
 * stands with them, where notes are called. Emphasis, headings and the dots of a list are typography. Nothing where an edition does not know.
 * @param isSameText whether both have the same words
 */
export function findMarkChanges(
  before: Edition,
  after: Edition,
  isSameText: boolean,
): LocatedChange[] {
  if (!before.marks || !after.marks) return [];
  return [
    ...findImageChanges(before.marks, after.marks),
    ...findLinkChanges(before.marks.links, after.marks.links, isSameText),
    ...findCallChanges(before.marks.calls, after.marks.calls, isSameText),
    ...findKindChanges(before, after, isSameText),
  ];
}
