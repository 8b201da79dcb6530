import type { ArticleMeta } from '../schema/article.ts';
import type { Speaker } from '../schema/claim.ts';
import { type ArticleText, toPassage } from './article-text.ts';
import { findWordsOf, foldWords, type SearchedText } from './find-quote.ts';
import { unfold } from './fold.ts';
import { computeForm, findQuotations } from './form.ts';
import type { Lexicon } from './lexicon.ts';
import { type Problem, toProblem } from './problems.ts';
import { byFirstRange, contains, findFirst, type Range } from './range.ts';
import { resolveEntry } from './resolve-entry.ts';
import type { QuoteOwner, QuoteResolver } from './resolve-quotes.ts';
import type { Suggestions } from './suggestions.ts';
import type { Claim } from './types.ts';

type ClaimData = ArticleMeta['claims'][number];

/** Finds the claims in the text; drafts are left out and not checked. */
export function resolveClaims(
  text: ArticleText,
  claims: readonly ClaimData[],
  lexicon: Lexicon,
  quotes: QuoteResolver,
  suggestions: Suggestions,
): { claims: Claim[]; problems: Problem[] } {
  const quotations = findQuotations(text.plain.text, text.plain.blocks);
  const problems: Problem[] = [];
  const found: Claim[] = [];
  const ids = new Set<string>();
  for (const [index, claim] of claims.entries()) {
    if (claim.draft) continue;
    const owner = { what: `la afirmación «${claim.id}»`, field: ['claims', index] };
    if (ids.has(claim.id)) {
      const place = { field: [...owner.field, 'id'] };
      problems.push(toProblem('claim-repeated', place, { id: claim.id }));
    }
    ids.add(claim.id);
    const resolveSpeaker = (key: 'speaker' | 'via', speaker: Speaker): Speaker => {
      if (speaker.type === 'none') return speaker;
      const keyOwner = { what: owner.what, field: [...owner.field, key] };
      if (speaker.type === 'group') problems.push(...checkGroup(text, speaker.text, keyOwner));
      if (speaker.type !== 'entry') return speaker;
      const entry = resolveEntry(speaker.ref, keyOwner, 'speaker-unknown', lexicon, suggestions);
      problems.push(...entry.problems);
      return { type: 'entry', ref: entry.ref ?? speaker.ref };
    };
    const speaker = resolveSpeaker('speaker', claim.speaker);
    const via = claim.via ? resolveSpeaker('via', claim.via) : null;
    const resolved = quotes.resolveClaim(claim, owner);
    problems.push(...resolved.problems);
    if (claim.verb !== undefined)
      problems.push(...checkVerb(text, claim.verb, resolved.ranges, owner));
    if (resolved.ranges.length === 0) continue;
    const ranges = resolved.ranges.map((range) => unfold(text.folded, range));
    found.push({
      type: 'claim',
      id: claim.id,
      ranges,
      form: computeForm(text.plain.text, ranges, quotations),
      speaker,
      via,
      verb: claim.verb ?? null,
      summary: claim.summary,
      kind: claim.kind,
    });
  }
  return { claims: found.sort(byFirstRange), problems };
}

/** An anonymous source is called as the article calls it. */
function checkGroup(text: ArticleText, group: string, { what, field }: QuoteOwner): Problem[] {
  return findAnyCase(text.searched, group)
    ? []
    : [toProblem('group-missing', { field }, { what, group })];
}

/** The verb is the article's, and it stands where the claim does: in its paragraph or a neighbour. */
function checkVerb(
  text: ArticleText,
  verb: string,
  quote: readonly Range[],
  { what, field }: QuoteOwner,
): Problem[] {
  const near = quote[0] && toNeighbourhood(text.searched.blocks, quote[0]);
  if (near && findAnyCase(text.searched, verb, near)) return [];
  const place = { field: [...field, 'verb'] };
  const anywhere = findAnyCase(text.searched, verb);
  if (!anywhere) return [toProblem('verb-missing', place, { what, verb })];
  if (!near) return [];
  const block = text.searched.blocks.find((each) => contains(each, anywhere)) ?? anywhere;
  return [toProblem('verb-far', place, { what, verb, found: toPassage(text, block) })];
}

/** The block where a range starts, with the one before it and the one after. */
function toNeighbourhood(blocks: readonly Range[], { start }: Range): Range {
  const own = findFirst(blocks.length, (index) => (blocks[index]?.end ?? 0) <= start);
  return {
    start: blocks[Math.max(0, own - 1)]?.start ?? start,
    end: blocks[Math.min(blocks.length - 1, own + 1)]?.end ?? start,
  };
}

/** The first place of words as given, with a capital as at the start of a sentence, or without. */
function findAnyCase(
  searched: SearchedText,
  words: string,
  within: Range | null = null,
): Range | undefined {
  const folded = foldWords(words);
  const rest = folded.slice(1);
  const small = findWordsOf(searched, folded.charAt(0).toLowerCase() + rest, 1, within)[0];
  return small ?? findWordsOf(searched, folded.charAt(0).toUpperCase() + rest, 1, within)[0];
}
