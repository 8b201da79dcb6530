import { openCorrection } from '../../authoring/editions/plan-correction.ts';
import { type Excerpt, toExcerpts } from '../../editions/excerpts.ts';
import { toWordDiff } from '../../editions/word-diff.ts';
import type { LocatedChange } from '../../editions/find-changes.ts';
import { toCorrectionSentence } from '../messages.ts';
import type { DeskCorrection } from '../model/view.ts';

/** So many changes are told in the sentence that is proposed. */
const TOLD_MAX = 3;

/** What a published article has that its readers were not given; null where nothing changed. */
export async function viewCorrection(root: string, slug: string): Promise<DeskCorrection | null> {
  const open = await openCorrection(root, slug);
  if ('problem' in open || open.changes.length === 0 || open.fresh > 0) return null;
  const words = open.changes.flatMap(toChangedWords);
  return {
    edition: open.record.corrections.length + 2,
    changes: open.changes.flatMap(toExcerpts),
    sentence: words.length > TOLD_MAX ? '' : toCorrectionSentence(words),
    claims: open.claims,
  };
}

function toChangedWords({ before, after }: LocatedChange): Excerpt[] {
  return toWordDiff(before.join(' '), after.join(' '))
    .filter(({ isChange }) => isChange)
    .map((piece) => ({ before: piece.before.trim(), after: piece.after.trim() }));
}
