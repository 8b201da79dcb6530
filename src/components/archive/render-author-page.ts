import { type AuthorPageProps, getSigned } from '../../data/pages/author-pages.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import { AUTHORS_PATH, toArticlePath, toAuthorPath, toPagePath, toPath } from '../../data/paths.ts';
import { toAbsolute, toUrl } from '../../data/site-urls.ts';
import { getSite } from '../../data/site.ts';
import { toAuthorJsonLd } from '../../exports/json-ld/author.ts';
import { type Html, html } from '../../html/html.ts';
import type { AuthorData } from '../../schema/author.ts';
import {
  AUTHOR_FEED,
  AUTHOR_LIST,
  AUTHOR_PARTS,
  toAuthorDescription,
  toCorrectionsIn,
  UNSIGNED,
} from '../../words/authors.ts';
import { toDayInWords } from '../../words/dates.ts';
import { toPageDescription, toPageTitle } from '../../words/lists.ts';
import { renderCellBar } from '../article/render-cells.ts';
import { renderTeasers } from '../front/render-teasers.ts';
import { renderBreadcrumbs } from '../page/render-breadcrumbs.ts';
import { renderData } from '../page/render-data.ts';
import { renderHead } from '../page/render-head.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderCount } from './render-count.ts';
import { renderPhoto } from './render-photo.ts';

/** The parts of a page of somebody who signs. */
export type AuthorParts = ReturnType<typeof renderAuthorPage>;

/** The newest corrections that the page tells. */
const CORRECTIONS_MAX = 5;

/** Writes what is its own of a page of somebody who signs. */
export function renderAuthorPage({ props }: { readonly props: AuthorPageProps }) {
  const { author, page } = props;
  const { name, role, description } = author.data;
  const site = getSite();
  const signed = getSigned(author);
  const isFirst = page.number === 1;
  const title = toPageTitle(name, page.number);
  const path = toAuthorPath(author.id);
  const head = {
    title,
    description: toPageDescription(description ?? toAuthorDescription(name), page.number),
    url: toAbsolute(toPagePath(path, page.number)),
    noindex: signed.length === 0,
    feedPath: `${AUTHORS_PATH}${author.id}/`,
  };
  const claims = signed.flatMap(({ annotations }) => annotations.claims);
  const links = author.data.links.map(({ url }) => url);
  const signer = { name, url: toAbsolute(path), links };
  return {
    head: renderHead(head, site),
    main: html`<div class="entry-page author-page">
      ${renderBreadcrumbs([{ name: AUTHOR_LIST.title, path: toPath(AUTHORS_PATH) }], title)}
      <div class="entry-top">
        <header class="h-card">
          ${renderPhoto(author.picture, name, author.data.photo)}
          <h1 class="p-name">${name}</h1>
          ${role && html`<p class="role p-job-title">${role}</p>`}
          ${description && html`<p class="standfirst p-note">${description}</p>`}
          ${renderLinks(author.data, path)}
        </header>
        ${isFirst && claims.length > 0 && html`<div class="word">${renderCellBar(claims, false, 2, AUTHOR_PARTS.word)}</div>`}
      </div>
      <div class="signed">
        <section aria-labelledby="articulos">
          <h2 id="articulos">${AUTHOR_PARTS.articles} <small>${signed.length}</small></h2>
          ${signed.length === 0 ? html`<p>${UNSIGNED}</p>` : renderTeasers(page.items)}
          ${renderPageNav(page, path)}
        </section>
        ${isFirst && renderCorrections(signed, site.timeZone)}
      </div>
    </div>`,
    data: renderData(
      isFirst
        ? toAuthorJsonLd(signer, { ...author.data, picture: author.picture }, site, { toUrl })
        : undefined,
    ),
  };
}

function renderLinks({ email, links }: AuthorData, path: string): Html {
  const all = [
    ...(email === undefined ? [] : [html`<a class="u-email" href="mailto:${email}">${email}</a>`]),
    ...links.map(({ name, url }) => html`<a class="u-url" rel="me" href="${url}">${name}</a>`),
    html`<a href="${path}rss.xml">${AUTHOR_FEED}</a>`,
  ];
  return html`<p class="links">${all.map((link, index) => html`${index > 0 && ', '}${link}`)}</p>`;
}

/** What was put right in what somebody signs, the newest first. */
function renderCorrections(signed: readonly ArticleRecord[], timeZone: string): Html | null {
  const corrections = signed
    .flatMap(({ slug, meta }) => meta.corrections.map((each) => ({ ...each, slug, meta })))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  if (corrections.length === 0) return null;
  const corrected = signed.filter(({ meta }) => meta.corrections.length > 0).length;
  const items = corrections.slice(0, CORRECTIONS_MAX).map(
    ({ date, text, slug, meta }) => html`<li>
      <p><time datetime="${date}">${toDayInWords(date, timeZone)}</time> ${text}</p>
      <p><a href="${toArticlePath(slug)}#correcciones">${meta.title}</a></p>
    </li>`,
  );
  return html`<section aria-labelledby="correcciones">
    <h2 id="correcciones">${AUTHOR_PARTS.corrections} <small>${toCorrectionsIn(corrections.length, renderCount(corrected, 'articles'))}</small></h2>
    <ul class="put-right">
      ${items}
    </ul>
  </section>`;
}
