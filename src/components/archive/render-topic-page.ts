import type { TopicPageProps } from '../../data/pages/article-lists.ts';
import { toDays, toFront } from '../../data/front.ts';
import { toClaimGroupPath, toPath, toTopicPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { toTopicDescription, toTopicClaims } from '../../words/lists.ts';
import { SECTION_NAMES } from '../../words/sections.ts';
import { html } from '../../html/html.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderDays } from '../front/render-days.ts';
import { renderFront } from '../front/render-front.ts';
import { renderCount } from './render-count.ts';
import { renderListPage } from './render-list-page.ts';

/** Writes what is its own of a page of a topic. */
export function renderTopicPage({ props }: { readonly props: TopicPageProps }) {
  const { topic, claimCount, page } = props;
  const { name, slug } = topic;
  const { timeZone } = getSite();
  const path = toTopicPath(slug);
  const list = renderListPage({
    title: name,
    description: toTopicDescription(name),
    path,
    parents: [{ name: SECTION_NAMES.topics, path: toPath('/temas/') }],
    page,
    of: 'articles',
    head: { feedPath: `/temas/${slug}/` },
  });
  const claims =
    claimCount > 0 &&
    html`<p><a href="${toClaimGroupPath({ facet: 'topic', slug })}">${toTopicClaims(renderCount(claimCount, 'claims'))}</a></p>`;
  const front = page.number === 1 ? toFront(page.items, timeZone) : null;
  return {
    ...list,
    articles: html`${claims}
      ${front ? renderFront(front, timeZone) : renderDays(toDays(page.items, timeZone))}
      ${renderPageNav(page, path)}`,
  };
}
