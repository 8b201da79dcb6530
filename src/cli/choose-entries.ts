import { toHast, toPlainText } from '../annotate/index.ts';
import type { ImportEntry } from '../imports/types.ts';
import { fail } from './fail.ts';
import { INPUT_FAULTS, toEntryLine } from './messages.ts';

/** How many entries of a feed are listed: the newest ones come first in most. */
const LISTED_MAX = 30;

/**
 * The entries that an editor asks for. Where there are several and none is asked for, lists them and
 * ends.
 * @param post number from 1, or the slug
 */
export function chooseEntries(
  entries: readonly ImportEntry[],
  { post, all }: { readonly post: string | undefined; readonly all: boolean },
): readonly ImportEntry[] {
  if (all) return entries;
  if (post !== undefined) {
    const chosen =
      entries.find(({ slug }) => slug === post) ??
      (/^\d+$/u.test(post) ? entries[Number(post) - 1] : undefined);
    return chosen ? [chosen] : fail(INPUT_FAULTS.noEntry(post));
  }
  if (entries.length === 1) return entries;
  const lines = entries.slice(0, LISTED_MAX).map((entry, index) => toEntryLine(index + 1, entry));
  return fail(INPUT_FAULTS.choose(lines, entries.length - lines.length));
}

/** The text of an article as readers see it. */
export function toWords(markdown: string): string {
  const { tree } = toHast(markdown);
  return tree ? toPlainText(tree).text : '';
}
