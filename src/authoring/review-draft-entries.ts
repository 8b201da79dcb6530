import type { FileProblem } from '../load/problem.ts';
import { type Entry, findEntryLine } from '../load/read-registers.ts';
import { findUnnamed } from './find-unnamed.ts';
import { toReviewProblem } from './messages.ts';

/** A warning for each entry that waits, and another where no article names it: nothing of it is published. */
export async function reviewDraftEntries(
  root: string,
  draftEntries: readonly Entry[],
): Promise<FileProblem[]> {
  const unnamed = await findUnnamed(root, draftEntries);
  return Promise.all(
    draftEntries.map(async (entry) => {
      const line = await findEntryLine(root, entry, ['draft']);
      const code = unnamed.has(entry) ? 'entry-unnamed' : 'entry-waiting';
      return toReviewProblem(code, entry.file, line, { name: entry.data.name });
    }),
  );
}
