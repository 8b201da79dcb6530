import type { ArticleMeta } from '../schema/article.ts';
import type { Speaker } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import { fold } from './fold.ts';
import { computeForm, findQuotations } from './form.ts';
import type { Lexicon } from './lexicon.ts';
import { findNearestWord } from './nearest-word.ts';
import { type Problem, toProblem } from './problems.ts';
import { byPosition, type Range } from './range.ts';
import { resolveMentions } from './resolve-mentions.ts';
import { type QuotedText, resolveClaimQuote, resolveQuote } from './resolve-quotes.ts';
import type { Annotations, Claim, DatedExpression, Note } from './types.ts';

/** The parts of the front matter that annotate the text. */
export type AnnotationMeta = Pick<ArticleMeta, 'claims' | 'dates' | 'notes' | 'mentions'>;

/** Finds in the text everything that the front matter and the registers say about it. */
export function resolveAnnotations(
  text: QuotedText,
  meta: AnnotationMeta,
  lexicon: Lexicon,
): { annotations: Annotations; problems: Problem[] } {
  const problems: Problem[] = [];
  const annotations = {
    mentions: resolveMentions(text, meta.mentions, lexicon, problems),
    claims: resolveClaims(text, meta.claims, lexicon, problems),
    dates: resolveDates(text, meta.dates, problems),
    notes: resolveNotes(text, meta.notes, problems),
  };
  return { annotations, problems };
}

function resolveClaims(
  text: QuotedText,
  claims: AnnotationMeta['claims'],
  lexicon: Lexicon,
  problems: Problem[],
): Claim[] {
  const quotations = findQuotations(text.plain.text, text.plain.blocks);
  const ids = new Set<string>();
  const found: Claim[] = [];
  for (const [index, claim] of claims.entries()) {
    const owner = { what: `la afirmación «${claim.id}»`, field: ['claims', index] };
    if (ids.has(claim.id)) {
      problems.push(
        toProblem('claim-repeated', { field: [...owner.field, 'id'] }, { id: claim.id }),
      );
    }
    ids.add(claim.id);
    for (const key of ['speaker', 'via'] as const) {
      const ref = unknownEntry(claim[key], lexicon);
      if (!ref) continue;
      const nearest = findNearestWord(ref, lexicon.entries.keys());
      problems.push(
        toProblem(
          'speaker-unknown',
          { field: [...owner.field, key] },
          { what: owner.what, ref, nearest },
        ),
      );
    }
    if (claim.verb !== undefined && !text.folded.text.includes(fold(claim.verb).text.trim())) {
      const details = { what: owner.what, verb: claim.verb };
      problems.push(toProblem('verb-missing', { field: [...owner.field, 'verb'] }, details));
    }
    const resolved = resolveClaimQuote(text, claim, owner);
    problems.push(...resolved.problems);
    if (resolved.ranges.length === 0) continue;
    found.push({
      type: 'claim',
      id: claim.id,
      ranges: resolved.ranges,
      form: computeForm(text.plain.text, resolved.ranges, quotations),
      speaker: claim.speaker,
      via: claim.via ?? null,
      verb: claim.verb ?? null,
      summary: claim.summary,
      kind: claim.kind,
    });
  }
  return found.sort(byFirstRange);
}

function unknownEntry(speaker: Speaker | undefined, lexicon: Lexicon): EntryRef | null {
  return speaker?.type === 'entry' && !lexicon.entries.has(speaker.ref) ? speaker.ref : null;
}

function resolveDates(
  text: QuotedText,
  dates: AnnotationMeta['dates'],
  problems: Problem[],
): DatedExpression[] {
  const found = dates.flatMap((date, index) => {
    const owner = { what: `la fecha «${date.date}»`, field: ['dates', index] };
    const resolved = resolveQuote(text, date, owner);
    problems.push(...resolved.problems);
    return resolved.ranges
      .slice(0, 1)
      .map(({ start, end }) => ({ start, end, date: date.date, event: date.event }));
  });
  return found
    .sort(byPosition)
    .map((date, index) => ({ type: 'date', id: `d-${index + 1}`, ...date }));
}

function resolveNotes(
  text: QuotedText,
  notes: AnnotationMeta['notes'],
  problems: Problem[],
): Note[] {
  const found = notes.flatMap((note, index) => {
    const owner = { what: `la nota ${index + 1}`, field: ['notes', index] };
    const resolved = resolveQuote(text, note, owner);
    problems.push(...resolved.problems);
    return resolved.ranges.length > 0 ? [{ ranges: resolved.ranges, text: note.note }] : [];
  });
  return found
    .sort(byFirstRange)
    .map((note, index) => ({ type: 'note', id: `n-${index + 1}`, ...note }));
}

function byFirstRange(a: { ranges: readonly Range[] }, b: { ranges: readonly Range[] }): number {
  const [first] = a.ranges;
  const [second] = b.ranges;
  return first && second ? byPosition(first, second) : 0;
}
