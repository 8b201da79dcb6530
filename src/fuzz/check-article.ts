import { isDeepStrictEqual } from 'node:util';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import {
  type AnnotatedArticle,
  annotateArticle,
  type NamedEntry,
  toLexicon,
} from '../annotate/index.ts';
import { foldWords } from '../annotate/find-quote.ts';
import { toPlainText } from '../annotate/plain-text.ts';
import { type AnnotationMeta, NO_META } from '../annotate/resolve-annotations.ts';
import { findWords } from '../names/words.ts';
import { type EntryRef, slugSchema } from '../schema/ids.ts';
import type { ArticleCase, QuoteCase } from './arbitrary.ts';

const ENTRIES: readonly NamedEntry[] = [
  { ref: 'person:kim' as EntryRef, kind: 'person', names: ['Kim Jong Un', 'Líder'] },
  { ref: 'person:putin' as EntryRef, kind: 'person', names: ['Vladimir Putin', 'Putin'] },
  { ref: 'place:palabra' as EntryRef, kind: 'place', names: ['palabra', 'palabra palabra'] },
  { ref: 'person:borrador' as EntryRef, kind: 'person', names: ['Ana'], isDraft: true },
];
const LEXICON = toLexicon(ENTRIES).lexicon;
const UNSAFE_TAG = /<(?:script|style|iframe|object|embed|form|svg|math|meta|base)\b/iu;
const UNSAFE_ATTRIBUTE = /\s(?:on\w+|style|srcdoc)=/iu;
const UNSAFE_ADDRESS = /\s(?:href="(?!https?:|mailto:|\/(?!\/)|#|")|src="(?!\/(?!\/)))/iu;

const parser = rehype().data('settings', { fragment: true }).freeze();

/**
 * Whether annotating an article keeps every law of the core and of the page.
 * @throws Error that names the law that broke
 */
export function checkArticle(article: ArticleCase): void {
  const bare = annotateArticle(
    { markdown: article.markdown, linesBefore: 0, meta: NO_META },
    LEXICON,
  );
  const meta = toMeta(article, bare.text);
  const annotated = annotateArticle({ markdown: article.markdown, linesBefore: 0, meta }, LEXICON);
  expect(annotated.text === bare.text, 'annotations leave the text as it is');
  const read = toPlainText(parser.parse(annotated.html) as Root);
  expect(read.text === annotated.text, 'a browser reads the text that we say');
  checkClaims(annotated, meta);
  checkMentions(annotated);
  checkHtml(annotated);
  checkOrder(article, annotated, meta);
}

function checkClaims(
  { text, annotations, problems }: AnnotatedArticle,
  meta: AnnotationMeta,
): void {
  for (const [index, { id, quote }] of meta.claims.entries()) {
    const found = annotations.claims.find((claim) => claim.id === id);
    const isExplained = problems.some(
      ({ severity, place }) =>
        severity === 'error' &&
        (place === null || ('field' in place && place.field[1] === index) || 'line' in place),
    );
    expect(found !== undefined || isExplained, 'a claim is in the text or has an error');
    if (!found) continue;
    const words = found.ranges.map(({ start, end }) => foldWords(text.slice(start, end)));
    const isWhole = words.length === 1 && words[0] === foldWords(quote);
    const parts = quote.split('[…]').map(foldWords);
    expect(isWhole || isDeepStrictEqual(words, parts), 'a claim stands on the words of its quote');
    for (const [at, range] of found.ranges.entries())
      expect(
        range.start >= (found.ranges[at - 1]?.end ?? 0) && range.end > range.start,
        'parts follow one another',
      );
  }
}

function checkMentions({ text, annotations }: AnnotatedArticle): void {
  let end = 0;
  for (const mention of annotations.mentions) {
    expect(mention.start >= end && mention.end > mention.start, 'mentions never overlap');
    expect(mention.end <= text.length, 'mentions stand in the text');
    expect(LEXICON.entries.has(mention.ref), 'mentions name published entries');
    end = mention.end;
  }
}

function checkHtml({ html }: AnnotatedArticle): void {
  expect(!UNSAFE_TAG.test(html), 'no element runs');
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/giu)) {
    expect(!UNSAFE_ATTRIBUTE.test(tag.replaceAll(/="[^"]*"/gu, '=')), 'no attribute runs');
    expect(!UNSAFE_ADDRESS.test(tag), 'no address leads astray');
  }
  const ids = [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size === ids.length, 'no id stands twice');
}

/** Claims in another order give the same places. */
function checkOrder(article: ArticleCase, annotated: AnnotatedArticle, meta: AnnotationMeta): void {
  const reversed = { ...meta, claims: meta.claims.toReversed() };
  const again = annotateArticle(
    { markdown: article.markdown, linesBefore: 0, meta: reversed },
    LEXICON,
  );
  const placesOf = (each: AnnotatedArticle): unknown[] =>
    each.annotations.claims
      .map(({ id, ranges, form }) => ({ id, ranges, form }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(isDeepStrictEqual(placesOf(again), placesOf(annotated)), 'no order changes the places');
}

function toMeta(article: ArticleCase, text: string): AnnotationMeta {
  const quotesOf = (cases: readonly QuoteCase[]) => cases.flatMap((each) => toQuote(each, text));
  return {
    ...NO_META,
    claims: quotesOf(article.claims).map((quote, index) => ({
      ...quote,
      id: slugSchema.parse(`c-${index}`),
      speaker: { type: 'none' },
      summary: 's',
      kind: 'fact',
      draft: false,
    })),
    notes: quotesOf(article.notes).map((quote) => ({ ...quote, note: 'n' })),
    dates: quotesOf(article.dates).map((quote) => ({ ...quote, date: '2023', event: 'e' })),
    mentions: quotesOf(article.mentions).map((quote, index) =>
      index % 2 === 0
        ? { ...quote, entry: 'place:palabra' as EntryRef }
        : { ...quote, ignore: true },
    ),
  };
}

/** The quote that a case takes from a text; none where the text has too few words. */
function toQuote(
  { from, count, change, hasContext }: QuoteCase,
  text: string,
): { quote: string; prefix?: string }[] {
  const words = findWords(text);
  const first = words[from % Math.max(1, words.length)];
  const last = words[Math.min(words.length - 1, (from % Math.max(1, words.length)) + count)];
  if (!first || !last || last.end <= first.start) return [];
  const quote = mistype(text.slice(first.start, last.end), change);
  if (quote.trim() === '') return [];
  const prefix = text.slice(Math.max(0, first.start - 9), first.start).trim();
  return [hasContext && prefix !== '' ? { quote, prefix } : { quote }];
}

function mistype(quote: string, change: QuoteCase['change']): string {
  const middle = Math.floor(quote.length / 2);
  switch (change) {
    case 'delete':
      return quote.slice(0, middle) + quote.slice(middle + 1);
    case 'letter':
      return `${quote.slice(0, middle)}w${quote.slice(middle + 1)}`;
    case 'typography':
      return quote
        .normalize('NFD')
        .replaceAll(/[«»“”]/gu, '"')
        .replaceAll(' ', '\u00A0 ');
    case 'omission':
      return `${quote.slice(0, quote.indexOf(' ') + 1)}[…] ${quote.slice(quote.lastIndexOf(' ') + 1)}`;
    default:
      return quote;
  }
}

function expect(holds: boolean, law: string): void {
  if (!holds) throw new Error(`Expected that ${law}`);
}
