import type { Form } from '../schema/claim.ts';
import type { FieldOwner } from './annotation-context.ts';
import type { ArticleText } from './article-text.ts';
import { type Problem, toProblem } from './problems.ts';
import type { Range } from './range.ts';

/** «… dijo que», «… preguntó si» before the words. */
const REPORTED_BEFORE = /(?:^|[\s(])(?:que|si)\s+$/u;
const REPORTED_AT_HEAD = /^(?:que|si)\s/u;

/**
 * Checks a form that the editor states against the text: its signs must not show another form, and words
 * that follow «que» or «si» are reported speech. Where the text has no sign, the editor is believed.
 * @param found what the signs of the text show, and the quote in the plain text (UTF-16): at least one range
 */
export function checkForm(
  text: ArticleText,
  { quote, form }: { readonly quote: string; readonly form?: Form | undefined },
  found: { readonly form: Form; readonly ranges: readonly Range[] },
  { what, field }: FieldOwner,
): Problem[] {
  const { form: shown, ranges } = found;
  if (form === undefined || form === shown) return [];
  const place = { field: [...field, 'form'] };
  if (shown !== 'indirect') return [toProblem('form-shown', place, { what, form, shown })];
  if (form === 'mixed') return [toProblem('form-mixed', place, { what })];
  return ranges.some((range) => isReported(text.plain.text, range))
    ? [toProblem('form-reported', place, { what, quote })]
    : [];
}

function isReported(text: string, { start, end }: Range): boolean {
  return (
    REPORTED_AT_HEAD.test(text.slice(start, Math.min(end, start + 4))) ||
    REPORTED_BEFORE.test(text.slice(Math.max(0, start - 5), start))
  );
}
