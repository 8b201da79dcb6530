import { getArchive } from '../../data/archive.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import type { Page } from '../../data/pagination.ts';
import { toClaimGroupPath, toPath, toTopicPath } from '../../data/paths.ts';
import { getSite } from '../../data/site.ts';
import type { Topic } from '../../data/topics.ts';
import { html } from '../../markup/html.ts';
import { writePageNav } from '../page/write-page-nav.ts';
import { writeTeasers } from '../write-teasers.ts';
import { writeCount } from './write-count.ts';
import { writeListPage } from './write-list-page.ts';

/** A page of the articles of a topic. */
export interface TopicPageProps {
  readonly topic: Topic;
  readonly page: Page<ArticleRecord>;
}

/** Writes what is its own of a page of a topic. */
export async function writeTopicPage({ topic: { name, slug }, page }: TopicPageProps) {
  const [{ claimGroups }, { timeZone }] = await Promise.all([getArchive(), getSite()]);
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
  const group = claimGroups.topic.get(slug);
  const claims =
    group &&
    html`<p><a href="${toClaimGroupPath(group)}">${writeCount(group.claims.length, 'claims')} en estos artículos</a></p>`;
  return {
    ...list,
    articles: html`${claims}
      ${writeTeasers(page.items, timeZone)}
      ${writePageNav(page, path)}`,
  };
}
