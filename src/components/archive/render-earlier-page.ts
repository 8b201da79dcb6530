import type { EarlierPageProps } from '../../data/pages/article-lists.ts';
import { toDays } from '../../data/front.ts';
import { toPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { EARLIER_LIST } from '../../words/articles.ts';
import { html } from '../../html/html.ts';
import { renderPageNav } from '../page/render-page-nav.ts';
import { renderDays } from '../front/render-days.ts';
import { renderListPage } from './render-list-page.ts';

/** Writes what is its own of a page of the articles that the front page does not hold. */
export function renderEarlierPage({ props: { page } }: { readonly props: EarlierPageProps }) {
  const { timeZone } = getSite();
  const path = toPath('/portada/');
  const list = renderListPage({
    ...EARLIER_LIST,
    path,
    page,
    of: 'articles',
  });
  return {
    ...list,
    articles: html`${renderDays(toDays(page.items, timeZone))}
      ${renderPageNav(page, path, toPath('/'))}`,
  };
}
