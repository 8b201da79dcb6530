import type { FileProblem } from '../load/problem.ts';
import { type Entry, findEntryLine } from '../load/read-registers.ts';

/** A warning for each entry that waits: articles name it, and nothing of it is published. */
export function reviewDraftEntries(
  root: string,
  draftEntries: readonly Entry[],
): Promise<FileProblem[]> {
  return Promise.all(
    draftEntries.map(async (entry) => ({
      code: 'entry-waiting',
      severity: 'warning' as const,
      file: entry.file,
      line: await findEntryLine(root, entry, ['draft']),
      message: `La ficha de «${entry.data.name}» es un borrador. Complétela y quite «draft: true», o bórrela.`,
    })),
  );
}
