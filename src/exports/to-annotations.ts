import { hash } from 'node:crypto';
import type { Annotations, Claim, Range } from '../annotate/index.ts';
import { toClaimTextId } from '../schema/anchors.ts';
import type { Change } from '../editions/types.ts';
import type { Html } from '../html/html.ts';
import { hasPage } from '../load/entry-page.ts';
import { toAddedIn } from '../words/added-in.ts';
import { CLAIM_KIND_NAMES } from '../words/article-words.ts';
import { toAnnotationsTitle } from '../words/open-data.ts';
import { FORM_NAMES, toSpeakerName } from '../words/words.ts';
import { toMoment } from '../load/moments.ts';
import type { Entry } from '../load/read-registers.ts';
import { type Speaker, toSpeakers } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { createCodePointCounter } from './code-points.ts';
import { renderChanges } from './render-changes.ts';
import type { SiteUrls } from './site-urls.ts';
import { createSelectorMaker } from './to-quote-selector.ts';

interface AnnotatedText {
  readonly slug: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'corrections' | 'added'>;
  /** What each correction changed, in their order. */
  readonly revisions: readonly (readonly Change[])[];
  /** The `textContent` of the article's body; ranges are UTF-16 offsets of it. */
  readonly text: string;
  readonly annotations: Pick<Annotations, 'claims' | 'mentions'>;
}

/** The element of the article's page whose `textContent` the positions count. */
const BODY_SELECTOR = '[data-article-body]';

/**
 * Claims, mentions and corrections of an article as a W3C annotation collection of one page. Every quote has
 * context that makes it unique in the body's text, unless that repeats whole pages; positions are
 * Unicode code points of that text, whose SHA-256 (of its UTF-8) is given.
 */
export function toAnnotations(
  article: AnnotatedText,
  entries: ReadonlyMap<EntryRef, Entry>,
  timeZone: Site['timeZone'],
  urls: SiteUrls,
): object {
  const articleUrl = urls.toArticleUrl(article.slug);
  const id = `${articleUrl}anotaciones.json`;
  const toTarget = toTargetMaker(article.text, articleUrl);
  const toEntryBody = (ref: EntryRef): object => ({
    type: 'SpecificResource',
    purpose: 'identifying',
    source: urls.toEntryUrl(ref, article.slug),
  });
  const named = new Set(article.annotations.mentions.map(({ ref }) => ref));
  /** A private person has no page, and a card only in an article whose text has the name. */
  const hasAddress = (ref: EntryRef): boolean => {
    const entry = entries.get(ref);
    return named.has(ref) || (entry !== undefined && hasPage(entry));
  };
  /** Who asserts: the address of the entry, or a name where there is none. */
  const toSpeakerBody = (speaker: Speaker): object =>
    speaker.type === 'entry' && hasAddress(speaker.ref)
      ? toEntryBody(speaker.ref)
      : toTextBody('identifying', toSpeakerName(speaker, entries));
  const items = [
    ...article.annotations.claims.map((claim) => ({
      id: `${id}#${toClaimTextId(claim.id)}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        ...toClaimBodies(claim, toSpeakerBody),
        ...toAddedBodies(claim, article.meta),
        ...toSourceBodies(claim),
      ],
      target: toOneOrMany(claim.ranges.map(toTarget)),
    })),
    ...article.annotations.mentions.map((mention) => ({
      id: `${id}#${mention.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: toEntryBody(mention.ref),
      target: toTarget(mention),
    })),
    ...toCorrectionItems(article, timeZone, id, toTarget),
  ];
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      { textSha256: urls.toUrl('/datos/esquema.json#textSha256') },
    ],
    id,
    type: 'AnnotationCollection',
    label: toAnnotationsTitle(article.meta.title),
    textSha256: hash('sha256', article.text),
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** What was corrected, on the words that it left; on the whole text where those are gone or not known. */
function toCorrectionItems(
  { text, meta, revisions }: AnnotatedText,
  timeZone: Site['timeZone'],
  id: string,
  toTarget: (range: Range) => object,
): object[] {
  return meta.corrections.map(({ date, text: told }, index) => {
    const changes = revisions[index] ?? [];
    const places = changes.flatMap((change) => findRange(text, change));
    const ranges = places.length > 0 ? places : [{ start: 0, end: text.length }];
    return {
      id: `${id}#correccion-${index + 1}`,
      type: 'Annotation',
      motivation: 'editing',
      created: toMoment(date, timeZone),
      body: [toTextBody('editing', told), ...renderChanges(changes).map(toHtmlBody)],
      target: toOneOrMany(ranges.map(toTarget)),
    };
  });
}

/** The page's summary repeats quotes, so every selector refines the one of the article's body. */
function toTargetMaker(text: string, source: string): (range: Range) => object {
  const toCodePoints = createCodePointCounter(text);
  const toQuoteSelector = createSelectorMaker(text);
  return (range) => {
    const start = toCodePoints(range.start);
    const end = toCodePoints(range.end);
    return {
      source,
      selector: {
        type: 'CssSelector',
        value: BODY_SELECTOR,
        refinedBy: [toQuoteSelector(range), { type: 'TextPositionSelector', start, end }],
      },
    };
  };
}

function toClaimBodies(claim: Claim, toSpeakerBody: (speaker: Speaker) => object): object[] {
  const { summary, form, kind, via } = claim;
  const done = CLAIM_KIND_NAMES[kind];
  return [
    toTextBody('describing', summary),
    toTextBody('classifying', FORM_NAMES[form]),
    ...[...toSpeakers(claim), ...(via ? [via] : [])].map(toSpeakerBody),
    ...(done === null ? [] : [toTextBody('classifying', done)]),
  ];
}

/** What the newsroom added to a summary: it is no word of the article. */
function toAddedBodies({ summary }: Claim, meta: Pick<ArticleMeta, 'added'>): object[] {
  const added = toAddedIn(meta, [summary]);
  return added === null ? [] : [toTextBody('commenting', added)];
}

/** The document or the recording that has a claim: its address, or its name where it has none. */
function toSourceBodies({ source }: Claim): object[] {
  if (!source) return [];
  const { name, url } = source;
  return url === undefined
    ? [toTextBody('linking', name)]
    : [{ type: 'SpecificResource', purpose: 'linking', source: { id: url, label: name } }];
}

function toTextBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, value, language: 'es' };
}

function toHtmlBody(change: Html): object {
  return {
    type: 'TextualBody',
    purpose: 'editing',
    format: 'text/html',
    value: change.value,
    language: 'es',
  };
}

/** Where the text has what a change left there, if that still stands as it was and once. */
function findRange(text: string, { part, after }: Change): Range[] {
  const words = after.join('\n');
  const start = part === 'text' && words !== '' ? text.indexOf(words) : -1;
  const isOnce = start !== -1 && text.indexOf(words, start + 1) === -1;
  return isOnce ? [{ start, end: start + words.length }] : [];
}

function toOneOrMany(targets: readonly object[]): object | readonly object[] {
  const [only, ...others] = targets;
  return only && others.length === 0 ? only : targets;
}
