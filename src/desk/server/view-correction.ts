import { openCorrection } from '../../authoring/editions/plan-correction.ts';
import { toChangeLabel } from '../../authoring/messages.ts';
import { toExcerpts } from '../../editions/excerpts.ts';
import { isWhole } from '../../editions/shown-pieces.ts';
import { toWordDiff } from '../../editions/word-diff.ts';
import type { LocatedChange } from '../../editions/types.ts';
import { toCorrectionSentence } from '../messages/correction.ts';
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
    changes: open.changes.flatMap((change) =>
      toExcerpts(change).map(({ before, after, ...what }) => ({
        label: toChangeLabel(what),
        before,
        after,
      })),
    ),
    sentence: words.length > TOLD_MAX ? '' : toCorrectionSentence(words),
    claims: open.claims,
  };
}

interface ChangedWords {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

function toChangedWords(change: LocatedChange): ChangedWords[] {
  const { before, after } = change;
  const label = toChangeLabel(change);
  if (isWhole(change) || change.part === 'quote')
    return [{ label, before: before.join(' '), after: after.join(' ') }];
  return toWordDiff(before.join(' '), after.join(' '))
    .filter(({ isChange }) => isChange)
    .map((piece) => ({ label, before: piece.before.trim(), after: piece.after.trim() }));
}
