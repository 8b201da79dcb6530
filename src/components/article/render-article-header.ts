import type { ArticleRecord } from '../../data/articles.ts';
import { toReadingTime } from '../../data/reading-time.ts';
import {
  NO_SOURCE,
  toBoundHeading,
  toMinutes,
  toSourceSentence,
  toUpdated,
} from '../../words/article-words.ts';
import { toCorrected } from '../../words/corrections.ts';
import { toBareDate, toDayInWords, toDraftNotice, toWaiting } from '../../words/dates.ts';
import { findLastCorrection } from '../../exports/last-change.ts';
import { TRANSLATION_LABELS, toTranslationNotice } from '../../words/words.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import type { Site } from '../../schema/site.ts';
import { renderKicker } from '../render-kicker.ts';
import type { BriefKind } from './render-brief.ts';
import { renderByline } from './render-byline.ts';

/**
 * What stands above an article's text: its title, and in one line when it was published, how long
 * it takes and where it comes from. The last unfolds.
 * @param age how old the article is on the day of the build
 * @param brief what comes after the text and stands before it: the page keeps its room
 */
export function renderArticleHeader(
  article: Pick<
    ArticleRecord,
    'meta' | 'topics' | 'authors' | 'wordCount' | 'waitsUntil' | 'draftClaims'
  >,
  age: string | null,
  { timeZone }: Pick<Site, 'timeZone'>,
  brief: BriefKind,
): Html {
  const { meta, wordCount, waitsUntil, draftClaims } = article;
  const { title, description, published, updated, translation, source, corrections } = meta;
  const notice = toTranslationNotice(meta);
  const update = updated && html` · ${toUpdated(renderDay(updated, timeZone, 'dt-updated'))}`;
  const corrected = findLastCorrection(corrections, timeZone);
  const correction = corrected && html` · ${toCorrected(renderDay(corrected, timeZone))}`;
  const origin = TRANSLATION_LABELS[translation] ?? source?.name ?? NO_SOURCE;
  return html`<header ${attributes({ class: 'article-header', 'data-brief': brief ?? undefined })}>
    ${draftClaims !== undefined && html`<p><strong>${toDraftNotice(draftClaims)}</strong></p>`}
    ${waitsUntil && html`<p><strong>${toWaiting(waitsUntil, timeZone)}</strong></p>`}
    ${renderKicker(article)}
    <h1 class="p-name">${toBoundHeading(title)}</h1>
    <p class="standfirst p-summary">${description}</p>
    ${renderByline(article)}
    <div class="dateline">
      <p>${renderDay(published, timeZone, 'dt-published')}${update}${correction} · ${toMinutes(toReadingTime(wordCount))}</p>
      <details>
        <summary>${origin}</summary>
        <p>
          <age-notice datetime="${published}">${age}</age-notice>
          ${notice && html` ${notice}`}${' '}${renderSource(source)}
        </p>
      </details>
    </div>
  </header>`;
}

/** @param name what microformats call it */
function renderDay(moment: string, timeZone: Site['timeZone'], name?: string): Html {
  return html`<time ${attributes({ class: name, datetime: moment })}>${toDayInWords(moment, timeZone)}</time>`;
}

/** Whom the text comes from, in a sentence. */
export function renderSource(source: ArticleRecord['meta']['source']): Html {
  if (!source) return toSourceSentence(null);
  const { name, url, author, date } = source;
  const link = url ? html`<a href="${url}">${name}</a>` : name;
  return toSourceSentence(link, author, date && toBareDate(date));
}
