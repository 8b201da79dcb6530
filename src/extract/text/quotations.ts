import { findDialogue } from '../../text/speech/dialogue.ts';
import { findMarked } from '../../text/speech/marks.ts';
import type { TextRange } from './paragraphs.ts';
import { findQuotedSpans } from './quotation-marks.ts';
import type { Quotation } from './quotation-marks.ts';

const SINGLE = /^['‘‚‹]/u;

/**
 * All that is given as it was said, outermost and in order: what stands in marks, double or single,
 * also over paragraphs, and the lines of a dialogue, whose mark is the dash. UTF-16 offsets.
 */
export function findQuotations(text: string, paragraphs: readonly TextRange[]): Quotation[] {
  const spans = paragraphs.flatMap(({ start, end }) => findQuotedSpans(text, start, end));
  const marked = findMarked(text, paragraphs)
    .filter(({ start, isPart }) => isPart || SINGLE.test(text.slice(start, start + 1)))
    .map(({ start, end }) => toQuotation(text, start, end));
  const lines = paragraphs.flatMap((paragraph) =>
    findDialogue(text, paragraph, false).map(({ start, end }) => toSaid(text, start, end)),
  );
  return keepOutermost([...spans, ...marked, ...lines]);
}

/** A part of a quotation over paragraphs may lack its mark at either end. */
function toQuotation(text: string, start: number, end: number): Quotation {
  const hasMark = (at: number): boolean => /[«»“”"„‹›‘’‚']/u.test(text.charAt(at));
  return {
    start,
    end,
    innerStart: hasMark(start) ? start + 1 : start,
    innerEnd: hasMark(end - 1) ? end - 1 : end,
  };
}

function toSaid(text: string, start: number, end: number): Quotation {
  const words = text.slice(start, end);
  const from = start + (/^[\s.,;:]*/u.exec(words)?.[0].length ?? 0);
  const to = start + words.trimEnd().length;
  return { start: from, end: to, innerStart: from, innerEnd: to };
}

function keepOutermost(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (quotation.start >= (kept.at(-1)?.end ?? 0) && quotation.end > quotation.start)
      kept.push(quotation);
  }
  return kept;
}
