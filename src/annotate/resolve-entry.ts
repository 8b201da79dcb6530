import { ENTRY_KINDS, type EntryRef, fromEntryRef, toEntryRef } from '../schema/ids.ts';
import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import { type Problem, toProblem } from './problems.ts';

/**
 * The published entry that a reference means: one that was merged means what it was merged into.
 * @param owner `field` is the field of the reference itself
 */
export function resolveEntry(
  { lexicon, suggestions }: AnnotationContext,
  ref: EntryRef,
  { what, field }: FieldOwner,
  unknown: 'speaker-unknown' | 'mention-unknown',
): { ref: EntryRef | null; problems: Problem[] } {
  const published = lexicon.merged.get(ref) ?? ref;
  if (lexicon.entries.has(published)) return { ref: published, problems: [] };
  if (lexicon.drafts.has(ref))
    return { ref: null, problems: [toProblem('entry-draft', { field }, { what, ref })] };
  const nearest =
    findOtherKind(ref, lexicon.entries) ?? suggestions.findEntry(ref, lexicon.entries.keys());
  return { ref: null, problems: [toProblem(unknown, { field }, { what, ref, nearest })] };
}

/** «person:kcna» where «organization:kcna» exists. */
function findOtherKind(
  ref: EntryRef,
  entries: AnnotationContext['lexicon']['entries'],
): EntryRef | undefined {
  const { id } = fromEntryRef(ref);
  return ENTRY_KINDS.map((kind) => toEntryRef(kind, id)).find((other) => entries.has(other));
}
