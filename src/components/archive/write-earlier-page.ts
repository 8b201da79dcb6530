import type { EarlierPageProps } from '../../data/article-lists.ts';
import { toPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { html } from '../../markup/html.ts';
import { writePageNav } from '../page/write-page-nav.ts';
import { writeTeasers } from '../write-teasers.ts';
import { writeListPage } from './write-list-page.ts';

/** Writes what is its own of a page of the articles that the front page does not hold. */
export async function writeEarlierPage({ page }: EarlierPageProps) {
  const { timeZone } = await getSite();
  const path = toPath('/portada/');
  const list = await writeListPage({
    title: 'Noticias anteriores',
    description: 'Los artículos que ya no caben en la portada, los más recientes primero.',
    path,
    page,
    of: 'articles',
  });
  return {
    ...list,
    articles: html`${writeTeasers(page.items, timeZone)}
      ${writePageNav(page, path, toPath('/'))}`,
  };
}
