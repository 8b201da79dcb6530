import type { AnnotationContext } from '../annotation-context.ts';
import { type ArticleText, toPassage } from '../article-text.ts';
import { type Folded, fold, refold } from '../fold.ts';
import { type Problem, toProblem } from '../problems.ts';
import { findEndingAfter, isEmpty, type Range } from '../range.ts';
import type { Annotations, Claim } from '../types.ts';
import { findRelativeDays } from './calendar-days.ts';
import { checkDates, findDates } from './check-dates.ts';
import { checkFigures } from './check-figures.ts';
import { checkNames } from './check-names.ts';
import { checkQuoted } from './check-quoted.ts';
import { createAddedTest, findNeedlessAdded } from './added-words.ts';
import type { Finding } from './finding.ts';
import { type OwnField, type OwnMeta, toOwnFields } from './own-fields.ts';

/** A text of ours, folded, and where it begins in all of them together. */
interface FoldedField extends OwnField {
  readonly folded: Folded;
  readonly start: number;
}

/** What stands beside a figure and helps to find the passage that was meant. */
const WORDS_AFTER = /^(?: \p{L}+){1,2}/u;
/** What a figure counts, as it is shown. */
const NEXT = /^(?: ?%| (?:mil|millones)(?: de)?)?(?: \p{L}{4,})?/u;
const NUMERIC = /^(?:\d|\p{Ll})/u;
const WORDS_BEFORE = /(?:\p{L}+\.? ){1,2}$/u;

/**
 * What we say of an article in our own words: each quotation, figure and name in it stands in the
 * article, or among what the editor added on purpose.
 */
export function checkOwnWords(
  context: AnnotationContext,
  meta: OwnMeta,
  annotations: Annotations,
): Problem[] {
  const { text, lexicon } = context;
  const fields = foldFields(toOwnFields(meta));
  if (fields.length === 0 || text.plain.blocks.length === 0) return [];
  // One text for all fields: reading names costs little once it has begun.
  const all = fields.map(({ folded }) => folded.text).join('\n');
  const dated = findDates(all);
  const refs = new Set(annotations.mentions.map(({ ref }) => ref));
  const dates = dated.length === 0 ? [] : [...annotations.dates, ...toPublication(meta, text)];
  const found = [
    ...checkFigures({ text: all, dated }, text.folded.text, annotations.dates, meta.published),
    ...checkDates(dated, text.folded.text, dates),
    ...checkNames(all, { article: text, lexicon, refs }),
    ...fields.flatMap((field) => checkField(context, field, annotations.claims)),
  ].sort((a, b) => a.start - b.start);
  const isAdded = createAddedTest(meta.added ?? []);
  const problems = found
    .filter(({ start, end }) => !isAdded(all.slice(start, end)))
    .map((finding) => explain(context, all, fields, finding));
  return [...problems, ...findNeedlessAdded(meta.added ?? [], all)];
}

/** «el sábado» of what is published on one, and «el domingo» of «ayer» in what is published on a Monday. */
function toPublication({ published }: OwnMeta, { folded }: ArticleText): { date: string }[] {
  if (published === undefined) return [];
  const days = [
    published.slice(0, 'YYYY-MM-DD'.length),
    ...findRelativeDays(folded.text, published),
  ];
  return days.map((date) => ({ date }));
}

function foldFields(fields: readonly OwnField[]): FoldedField[] {
  let start = 0;
  return fields.map((field) => {
    const folded = fold(field.text);
    const placed = { ...field, folded, start };
    start += folded.text.length + 1;
    return placed;
  });
}

function checkField(
  context: AnnotationContext,
  { text: written, folded, start, claimId }: FoldedField,
  claims: readonly Claim[],
): Finding[] {
  const claim = claimId === null ? undefined : claims.find(({ id }) => id === claimId);
  const toAround = (): Range | null => (claim ? toSurroundings(context, claim) : null);
  return checkQuoted(written, folded, context.text, toAround).map((finding) => ({
    ...finding,
    start: finding.start + start,
    end: finding.end + start,
  }));
}

/** The blocks of a claim's quote, with those before and after. */
function toSurroundings({ text }: AnnotationContext, { ranges }: Claim): Range | null {
  const { blocks } = text.searched;
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  const isAt = (offset: number): number =>
    blocks.indexOf(findEndingAfter(blocks, offset) ?? { start: 0, end: 0 });
  const from = isAt(refold(text.folded, first).start);
  const to = isAt(Math.max(0, refold(text.folded, last).end - 1));
  if (from === -1 || to === -1) return null;
  const start = blocks[Math.max(0, from - 1)]?.start ?? 0;
  const end = blocks[Math.min(blocks.length - 1, to + 1)]?.end ?? text.folded.text.length;
  return { start, end };
}

function explain(
  { text, suggestions }: AnnotationContext,
  all: string,
  fields: readonly FoldedField[],
  { kind, start, end, from = [] }: Finding,
): Problem {
  const owner = fields.findLast((field) => field.start <= start) ?? fields[0];
  const words = all.slice(start, end);
  const place = { field: owner?.field ?? [] };
  const what = owner?.what ?? '';
  if (kind === 'figure-else' || kind === 'figure-reckoned' || kind === 'name-near') {
    const noun = kind === 'name-near' ? '' : (NEXT.exec(all.slice(end))?.[0] ?? '');
    // «ambos» and the year of publication stand in no place of the text.
    const shown = from
      .filter((range) => !isEmpty(range))
      .map((range) => toPassage(text, withNextWords(text.folded.text, range)));
    return toProblem(`own-${kind}`, place, { what, words: words + noun, from: shown });
  }
  const limits = {
    start: owner?.start ?? 0,
    end: (owner?.start ?? 0) + (owner?.folded.text.length ?? 0),
  };
  const sought = kind === 'figure' ? toSought(all, { start, end }, limits) : words;
  const nearest = suggestions.findPassage(text.folded.text, sought);
  const details = { what, words, nearest: nearest && toPassage(text, nearest) };
  const code = {
    quote: 'own-quote',
    far: 'own-quote-far',
    figure: 'own-figure',
    date: 'own-date',
    name: 'own-name',
  } as const;
  return toProblem(code[kind], place, details);
}

/** «34 alumnos» of the figure alone; a name stands as it is. */
function withNextWords(article: string, { start, end }: Range): Range {
  const isFigure = NUMERIC.test(article.slice(start, end));
  const next = isFigure ? (NEXT.exec(article.slice(end))?.[0] ?? '') : '';
  return { start, end: end + next.length };
}

/** A figure alone is like any other: the words beside it say which was meant. */
function toSought(all: string, { start, end }: Range, limits: Range): string {
  const after = WORDS_AFTER.exec(all.slice(end, limits.end))?.[0] ?? '';
  const before = WORDS_BEFORE.exec(all.slice(limits.start, start))?.[0] ?? '';
  return after === '' ? before + all.slice(start, end) : all.slice(start, end) + after;
}
