import type { TopicPageProps } from '../../data/article-lists.ts';
import { toClaimGroupPath, toPath, toTopicPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import { html } from '../../markup/html.ts';
import { writePageNav } from '../page/write-page-nav.ts';
import { writeTeasers } from '../write-teasers.ts';
import { writeCount } from './write-count.ts';
import { writeListPage } from './write-list-page.ts';

/** Writes what is its own of a page of a topic. */
export async function writeTopicPage({ topic: { name, slug }, claimCount, page }: TopicPageProps) {
  const { timeZone } = await getSite();
  const path = toTopicPath(slug);
  const list = await writeListPage({
    title: name,
    description: `Artículos con el tema «${name}», los más recientes primero.`,
    path,
    parents: [{ name: 'Temas', path: toPath('/temas/') }],
    page,
    of: 'articles',
    head: { feedPath: `/temas/${slug}/` },
  });
  const claims =
    claimCount > 0 &&
    html`<p><a href="${toClaimGroupPath({ facet: 'topic', slug })}">${writeCount(claimCount, 'claims')} en estos artículos</a></p>`;
  return {
    ...list,
    articles: html`${claims}
      ${writeTeasers(page.items, timeZone)}
      ${writePageNav(page, path)}`,
  };
}
