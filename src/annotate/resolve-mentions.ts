import type { ArticleMeta } from '../schema/article.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { AnnotationContext } from './annotation-context.ts';
import { type ArticleText, toFileLine } from './article-text.ts';
import { findMentions } from './find-mentions.ts';
import type { SearchedText } from './find-quote.ts';
import { refold, unfold } from './fold.ts';
import { type Problem, SUBJECTS, toProblem } from './problems.ts';
import { resolveEntry } from './resolve-entry.ts';
import { resolveQuoteEverywhere } from './resolve-quotes.ts';
import type { MentionException } from './settle-mentions.ts';
import { findTitlesInItalics } from './titles-in-italics.ts';
import type { Mention } from './types.ts';
import type { AmbiguousName } from './who-is-meant.ts';

const DASHES = '—―';

/** Finds the names of the registers in the text, with the exceptions that the editor made. */
export function resolveMentions(
  context: AnnotationContext,
  exceptions: ArticleMeta['mentions'],
): { mentions: Mention[]; problems: Problem[] } {
  const { text, lexicon } = context;
  const problems: Problem[] = [];
  const resolved = exceptions.flatMap((exception, index): MentionException[] => {
    const owner = { what: SUBJECTS.mention(exception.quote), field: ['mentions', index] };
    const { ranges, problems: found } = resolveQuoteEverywhere(context, exception, owner);
    problems.push(...found);
    if (exception.entry === undefined) return [{ ref: null, ranges }];
    const entryOwner = { what: owner.what, field: [...owner.field, 'entry'] };
    const entry = resolveEntry(context, exception.entry, entryOwner, 'mention-unknown');
    problems.push(...entry.problems);
    return entry.ref === null ? [] : [{ ref: entry.ref, ranges }];
  });
  const opaque = text.plain.opaque.map((range) => refold(text.folded, range));
  const searched = toSearchedNames(text.searched);
  const shape = restoreDashes(searched.text, text);
  const titles = findTitlesInItalics(text);
  const search = findMentions({ ...searched, shape, opaque, titles }, lexicon, resolved);
  for (const [first, second] of search.contradictions) {
    const quote = text.folded.text.slice(first.start, first.end);
    const refs: [EntryRef, EntryRef] = [first.ref, second.ref];
    problems.push(toProblem('mention-twice', { field: ['mentions'] }, { quote, refs }));
  }
  const tell = (code: 'name-ambiguous' | 'name-several', names: readonly AmbiguousName[]): void => {
    for (const { name, refs, ranges } of names) {
      const lines = ranges
        .map((range) => toFileLine(text, unfold(text.folded, range).start))
        .filter((line) => line !== null);
      const place = lines[0] === undefined ? null : { line: lines[0] };
      const details = { name, refs, lines: [...new Set(lines)] };
      problems.push({ ...toProblem(code, place, details), named: { name, refs } });
    }
  };
  tell('name-ambiguous', search.ambiguous);
  tell('name-several', search.several);
  for (const { name, ref, places } of search.explained) {
    const [first] = places;
    const line = first ? toFileLine(text, unfold(text.folded, first).start) : null;
    const place = line === null ? null : { line };
    problems.push(toProblem('name-explained', place, { name, ref }));
  }
  const mentions = search.mentions.map((found, index): Mention => {
    const { start, end } = unfold(text.folded, found);
    return { type: 'mention', id: `m-${index + 1}`, start, end, ref: found.ref };
  });
  return { mentions, problems };
}

/** The text with a line feed between blocks, so that no name runs from one into the next. */
function toSearchedNames(searched: SearchedText): SearchedText {
  const { text, blocks } = searched;
  const parts: string[] = [];
  let at = 0;
  for (const { end } of blocks) {
    if (text[end] !== ' ') continue;
    parts.push(text.slice(at, end));
    at = end + 1;
  }
  return { ...searched, text: [...parts, text.slice(at)].join('\n') };
}

/** The folded text with the dashes that folding made hyphens: they part names, and hyphens join them. */
function restoreDashes(folded: string, { plain, folded: { changes } }: ArticleText): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, foldedStart, foldedEnd } of changes) {
    if (end - start > 1 || !DASHES.includes(plain.text.charAt(start))) continue;
    parts.push(folded.slice(at, foldedStart), '—');
    at = foldedEnd;
  }
  return at === 0 ? folded : [...parts, folded.slice(at)].join('');
}
