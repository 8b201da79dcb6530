import type { EntryRef } from '../schema/ids.ts';
import type { Lexicon } from './lexicon.ts';
import { type Problem, toProblem } from './problems.ts';
import type { QuoteOwner } from './resolve-quotes.ts';
import type { Suggestions } from './suggestions.ts';

/**
 * The published entry that a reference means: one that was merged means what it was merged into.
 * @param owner `field` is the field of the reference itself
 */
export function resolveEntry(
  ref: EntryRef,
  { what, field }: QuoteOwner,
  unknown: 'speaker-unknown' | 'mention-unknown',
  lexicon: Lexicon,
  suggestions: Suggestions,
): { ref: EntryRef | null; problems: Problem[] } {
  const published = lexicon.merged.get(ref) ?? ref;
  if (lexicon.entries.has(published)) return { ref: published, problems: [] };
  if (lexicon.drafts.has(ref))
    return { ref: null, problems: [toProblem('entry-draft', { field }, { what, ref })] };
  const nearest = suggestions.findEntry(ref, lexicon.entries.keys());
  return { ref: null, problems: [toProblem(unknown, { field }, { what, ref, nearest })] };
}
