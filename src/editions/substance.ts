import { fold } from '../annotate/index.ts';

/** A space between groups of three digits: «12 500» is «12500». */
const DIGIT_GROUPS = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/gu;
/** Marks in pairs that typewriters leave: `<<`, `>>`, `''`, `‹`, `›`, and hyphens for a dash. */
const TYPED_MARKS = /<<|>>|''|[‹›]/gu;
const TYPED_DASHES = /-{2,3}/gu;
/** A single mark that is no apostrophe («O'Neill») and no sign of minutes («5'»). */
const SINGLE_MARK = /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}'])(?<!\p{N}')/gu;
const ATOM = /[\p{L}\p{M}\p{N}]+|\S/gu;

/**
 * A text without what typography may change: two texts with the same substance have the same words,
 * numbers and signs in the same order. The shape of quotation marks and dashes, spaces and where
 * paragraphs end are no substance; marks themselves, accents, case and digits are.
 */
export function toSubstance(text: string): string {
  const folded = fold(text)
    .text.replaceAll(DIGIT_GROUPS, (digits) => digits.replaceAll(' ', ''))
    .replaceAll(TYPED_MARKS, '"')
    .replaceAll(TYPED_DASHES, '-')
    .replaceAll(SINGLE_MARK, '"');
  return (folded.match(ATOM) ?? []).join(' ');
}
