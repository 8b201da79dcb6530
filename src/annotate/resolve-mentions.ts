import type { ArticleMeta } from '../schema/article.ts';
import { type FoundMention, findMentions } from './find-mentions.ts';
import { type Folded, refold, unfold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { findNearestWord } from './nearest-word.ts';
import { type Problem, toProblem } from './problems.ts';
import { type Range, toOverlapTest } from './range.ts';
import { type QuotedText, resolveEverywhere, toPassage } from './resolve-quotes.ts';
import type { Mention } from './types.ts';

/** Finds the names of the registers in the text, with the exceptions that the editor made. */
export function resolveMentions(
  text: QuotedText,
  exceptions: ArticleMeta['mentions'],
  lexicon: Lexicon,
  problems: Problem[],
): Mention[] {
  const forced: FoundMention[] = [];
  const ignored: Range[] = [];
  for (const [index, exception] of exceptions.entries()) {
    const owner = { what: `la mención ${index + 1}`, field: ['mentions', index] };
    const resolved = resolveEverywhere(text, exception, owner);
    problems.push(...resolved.problems);
    const ranges = resolved.ranges.map((range) => refold(text.folded, range));
    const ref = exception.entry;
    if (ref === undefined) ignored.push(...ranges);
    else if (lexicon.entries.has(ref)) forced.push(...ranges.map((range) => ({ ...range, ref })));
    else {
      const nearest = findNearestWord(ref, lexicon.entries.keys());
      const details = { quote: exception.quote, ref, nearest };
      problems.push(toProblem('mention-unknown', { field: [...owner.field, 'entry'] }, details));
    }
  }
  const opaque = text.plain.opaque.map((range) => refold(text.folded, range));
  const isOpaque = toOverlapTest(opaque);
  const search = findMentions(
    toSearchText(text.folded, text.plain.blocks),
    lexicon,
    forced.filter((mention) => !isOpaque(mention)),
    [...ignored, ...opaque],
  );
  for (const { name, refs, start, end } of search.ambiguous) {
    const passage = toPassage(text, unfold(text.folded, start, end));
    const line = `{ quote: "${name}", entry: ${refs[0]} }`;
    problems.push(
      toProblem('name-ambiguous', passage.line === null ? null : { line: passage.line }, {
        name,
        refs,
        line,
      }),
    );
  }
  return search.mentions.map(({ start, end, ref }, index) => ({
    type: 'mention',
    id: `m-${index + 1}`,
    ...unfold(text.folded, start, end),
    ref,
  }));
}

/** The folded text with a line feed between blocks, so that no name runs from one into the next. */
function toSearchText(folded: Folded, blocks: readonly Range[]): string {
  let text = '';
  let at = 0;
  for (const block of blocks) {
    const { end } = refold(folded, block);
    if (folded.text[end] !== ' ') continue;
    text += `${folded.text.slice(at, end)}\n`;
    at = end + 1;
  }
  return text + folded.text.slice(at);
}
