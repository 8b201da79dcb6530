import layersCss from '../../styles/layers.css?raw';
import changesCss from '../../styles/changes.css?raw';
import picturesCss from '../../styles/pictures.css?raw';
import { toArticleHead } from '../../data/article-head.ts';
import { getArticlePage } from '../../data/pages/article-pages.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import { toHighlightCss } from '../../data/highlight-css.ts';
import { renderLeadPicture } from '../../data/lead-picture.ts';
import { getSite } from '../../data/site.ts';
import { toSpeakerRows } from '../../data/speakers.ts';
import { toSummary } from '../../data/summary.ts';
import { attributes, Html, html } from '../../html/html.ts';
import { findAbbreviations } from '../../text/abbreviations.ts';
import type { RoutePath } from '../../html/page-parts.ts';
import { toLegendLine } from '../../words/pictures.ts';
import { renderData } from '../page/render-data.ts';
import { renderHead } from '../page/render-head.ts';
import { findLeadPlace } from './find-lead-place.ts';
import { renderArticleHeader } from './render-article-header.ts';
import { renderArticleSummary } from './render-article-summary.ts';
import { toBriefKind } from './render-brief.ts';
import { renderMarkControls } from './render-mark-controls.ts';

/** The parts of an article's page. */
export type ArticleParts = ReturnType<typeof renderArticle>;

/** Writes what is an article's own of its page. */
export function renderArticle({ params }: Pick<RoutePath<{ slug: string }>, 'params'>) {
  const { article, age, heardElsewhere } = getArticlePage(params.slug);
  const { meta, text, annotations } = article;
  const site = getSite();
  const summary = toSummary(article, heardElsewhere);
  const rows = toSpeakerRows(summary.claims);
  const { toggle, axes } = renderMarkControls(summary, annotations);
  const { jsonLd, ...head } = toArticleHead(article);
  return {
    style: new Html(
      `<style>${layersCss.trim()}${toHighlightCss(annotations, rows, text)}${toOccasionalCss(article)}</style>`,
    ),
    head: renderHead({ title: meta.title, description: meta.description, ...head }, site),
    header: renderArticleHeader(article, age, site, toBriefKind(summary, annotations)),
    text: renderText(article),
    toggle,
    copying: renderCopying(meta.source?.name),
    axes,
    summary: renderArticleSummary(article, summary, rows, site),
    address: html`<p class="address" hidden>${head.url}</p>`,
    data: renderData(jsonLd),
  };
}

/** How wide the column of the text is. */
const TEXT_SIZES = '(max-width: 48rem) 100vw, 42rem';

/** Styles of what few articles have, so that the others do not carry them. */
function toOccasionalCss({ meta, pictures }: ArticleRecord): string {
  return (meta.corrections.length > 0 ? changesCss : '') + (pictures ? picturesCss : '');
}

/** The text, and the abbreviations that whoever reads it aloud does not stop at. */
function renderText(article: ArticleRecord): Html {
  const { meta, text, html: own } = article;
  const place = findLeadPlace(own);
  const abbreviations = findAbbreviations(`${meta.title} ${text}`).join(' ');
  const named = abbreviations && html` ${attributes({ 'data-abbreviations': abbreviations })}`;
  return html`<div class="e-content" data-article-body${named}>${new Html(own.slice(0, place))}${renderLead(article)}${new Html(own.slice(place))}</div>`;
}

/** The picture of the article; its legend is no word of the text. */
function renderLead(article: ArticleRecord): Html | null {
  const picture = renderLeadPicture(article, TEXT_SIZES, true);
  const legend = toLegendLine(article.meta.image);
  const credit = legend === '' ? null : html` ${attributes({ 'data-credit': legend })}`;
  return picture && html`<figure${credit}>${picture}</figure>`;
}

/** What copies a claim with whom it comes from. */
function renderCopying(source: string | undefined): Html {
  return source === undefined
    ? html`<copy-claim></copy-claim>`
    : html`<copy-claim data-source="${source}"></copy-claim>`;
}
