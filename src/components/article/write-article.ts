import { toArticleHead } from '../../data/article-head.ts';
import { getArticlePage } from '../../data/article-pages.ts';
import { toLightCss } from '../../data/light-css.ts';
import { getSite } from '../../data/site.ts';
import { toSpeakerRows } from '../../data/speakers.ts';
import { toSummary } from '../../data/summary.ts';
import { Html, html } from '../../markup/html.ts';
import type { RoutePath } from '../../markup/page-parts.ts';
import { writeData } from '../page/write-data.ts';
import { writeHead } from '../page/write-head.ts';
import { writeArticleHeader } from './write-article-header.ts';
import { writeArticleSummary } from './write-article-summary.ts';
import { writeCorrections, writeNotes } from './write-notes.ts';

/** The parts of an article's page. */
export type ArticleParts = Awaited<ReturnType<typeof writeArticle>>;

/** Writes what is an article's own of its page. */
export async function writeArticle({ params }: Pick<RoutePath<{ slug: string }>, 'params'>) {
  const page = await getArticlePage(params.slug);
  const { article, age } = page;
  const { meta, text, annotations } = article;
  const site = await getSite();
  const summary = toSummary(article);
  const rows = toSpeakerRows(summary.claims);
  const { jsonLd, ...head } = await toArticleHead(page);
  return {
    head: writeHead({ title: meta.title, description: meta.description, ...head }, site),
    style: new Html(`<style>${toLightCss(annotations, rows)}</style>`),
    header: writeArticleHeader(article, summary, age, site),
    copying: writeCopying(meta.source?.name),
    text: html`<div data-article-body>${new Html(article.html)}</div>
      ${writeNotes(annotations.notes, text)}
      ${writeCorrections(meta.corrections)}`,
    summary: writeArticleSummary(article, summary, rows),
    address: html`<p class="address" hidden>${head.url}</p>`,
    data: writeData(jsonLd),
  };
}

/** What copies a claim with whom it comes from. */
function writeCopying(source: string | undefined): Html {
  return source === undefined
    ? html`<copy-claim></copy-claim>`
    : html`<copy-claim data-source="${source}"></copy-claim>`;
}
