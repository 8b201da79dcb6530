import type { FileProblem } from '../load/problem.ts';
import { type Entry, findEntryLine } from '../load/read-registers.ts';
import { toReviewProblem } from './messages.ts';

/** A warning for each entry that waits: articles name it, and nothing of it is published. */
export function reviewDraftEntries(
  root: string,
  draftEntries: readonly Entry[],
): Promise<FileProblem[]> {
  return Promise.all(
    draftEntries.map(async (entry) => {
      const line = await findEntryLine(root, entry, ['draft']);
      return toReviewProblem('entry-waiting', entry.file, line, { name: entry.data.name });
    }),
  );
}
