import type { ArticleMeta } from '../schema/article.ts';
import type { AnnotationContext } from './annotation-context.ts';
import type { ArticleText } from './article-text.ts';
import { unfold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { limitOverlaps } from './limit-overlaps.ts';
import { type Problem, SUBJECTS, toProblem } from './problems.ts';
import { byFirstRange, byPosition, type Range } from './range.ts';
import { resolveClaims } from './resolve-claims.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { resolveQuote } from './resolve-quotes.ts';
import { checkOwnWords } from './own-words/check-own-words.ts';
import type { OwnMeta } from './own-words/own-fields.ts';
import { createSuggestions } from './suggestions.ts';
import type { Annotations, DatedExpression, Note } from './types.ts';

/** The parts of the front matter that annotate the text. */
export type AnnotationMeta = Pick<ArticleMeta, 'claims' | 'dates' | 'notes' | 'mentions'> & OwnMeta;

/** Of a text that nobody has annotated. */
export const NO_META: AnnotationMeta = { claims: [], dates: [], notes: [], mentions: [] };

/** Finds in the text everything that the front matter and the registers say about it. */
export function resolveAnnotations(
  text: ArticleText,
  meta: AnnotationMeta,
  lexicon: Lexicon,
): { annotations: Annotations; problems: Problem[] } {
  const context: AnnotationContext = { text, lexicon, suggestions: createSuggestions() };
  const named = resolveMentions(context, meta.mentions);
  const claimed = resolveClaims(context, meta.claims);
  const dated = resolveDates(context, meta.dates);
  const noted = resolveNotes(context, meta.notes);
  const { claims, notes, problems: limits } = limitOverlaps(claimed.claims, noted.notes);
  const annotations = { mentions: named.mentions, claims, dates: dated.dates, notes };
  return {
    annotations,
    problems: [
      ...named.problems,
      ...claimed.problems,
      ...dated.problems,
      ...noted.problems,
      ...limits,
      ...checkOwnWords(context, meta, annotations),
    ],
  };
}

function resolveDates(
  context: AnnotationContext,
  dates: AnnotationMeta['dates'],
): { dates: DatedExpression[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = dates.flatMap((date, index) => {
    const owner = { what: SUBJECTS.date(date.date), field: ['dates', index] };
    const resolved = resolveQuote(context, date, owner);
    problems.push(...resolved.problems);
    const [first] = resolved.ranges;
    const { date: day, event } = date;
    return first ? [{ ...unfold(context.text.folded, first), date: day, event, index }] : [];
  });
  const sorted = found.sort(byPosition);
  problems.push(...findContradictions(context, sorted));
  return {
    dates: sorted.map(({ index: _, ...date }, index) => ({
      type: 'date',
      id: `d-${index + 1}`,
      ...date,
    })),
    problems,
  };
}

/** The same words mean one date; «marzo» within «3 de marzo» may be said less precisely. */
function findContradictions(
  { text: { plain } }: AnnotationContext,
  dates: readonly (Range & { readonly date: string; readonly index: number })[],
): Problem[] {
  return dates.flatMap((date, at) => {
    const before = dates[at - 1];
    if (!before || before.end <= date.start) return [];
    if (before.date.startsWith(date.date) || date.date.startsWith(before.date)) return [];
    const words = plain.text.slice(date.start, date.end);
    const details = { words, first: before.date, second: date.date };
    return [toProblem('dates-apart', { field: ['dates', date.index, 'date'] }, details)];
  });
}

function resolveNotes(
  context: AnnotationContext,
  notes: AnnotationMeta['notes'],
): { notes: Note[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = notes.flatMap((note, index) => {
    const owner = { what: SUBJECTS.note(index + 1), field: ['notes', index] };
    const resolved = resolveQuote(context, note, owner);
    problems.push(...resolved.problems);
    const ranges = resolved.ranges.map((range) => unfold(context.text.folded, range));
    return ranges.length > 0 ? [{ ranges, text: note.note }] : [];
  });
  return {
    notes: found
      .sort(byFirstRange)
      .map((note, index) => ({ type: 'note', id: `n-${index + 1}`, ...note })),
    problems,
  };
}
