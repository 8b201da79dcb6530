import type { ArticleMeta } from '../schema/article.ts';
import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import type { ArticleText } from './article-text.ts';
import type { QuoteSelector } from './find-quote.ts';
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
  const { found, problems } = resolveEach(context, dates, (date, index) => ({
    what: SUBJECTS.date(date.date),
    field: ['dates', index],
  }));
  const sorted = found
    .map(({ item: { date, event }, index, first }) => ({ ...first, date, event, index }))
    .sort(byPosition);
  return {
    dates: sorted.map(({ index: _, ...date }, index) => ({
      type: 'date',
      id: `d-${index + 1}`,
      ...date,
    })),
    problems: [...problems, ...findContradictions(context, sorted)],
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
  const { found, problems } = resolveEach(context, notes, (_, index) => ({
    what: SUBJECTS.note(index + 1),
    field: ['notes', index],
  }));
  return {
    notes: found
      .map(({ item: { note }, ranges }) => ({ ranges, text: note }))
      .sort(byFirstRange)
      .map((note, index) => ({ type: 'note', id: `n-${index + 1}`, ...note })),
    problems,
  };
}

/** An item of the front matter that was found in the text. */
interface Found<Item> {
  readonly item: Item;
  /** Its place in the front matter. */
  readonly index: number;
  readonly first: Range;
  /** All parts of its quote, the first among them. */
  readonly ranges: readonly Range[];
}

/** Where each quote of a list stands in the text, and what is wrong with those that have no place. */
function resolveEach<Item extends QuoteSelector>(
  context: AnnotationContext,
  items: readonly Item[],
  toOwner: (item: Item, index: number) => FieldOwner,
): { found: Found<Item>[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const found = items.flatMap((item, index) => {
    const resolved = resolveQuote(context, item, toOwner(item, index));
    problems.push(...resolved.problems);
    const ranges = resolved.ranges.map((range) => unfold(context.text.folded, range));
    const [first] = ranges;
    return first ? [{ item, index, first, ranges }] : [];
  });
  return { found, problems };
}
