import type { ArticleRecord } from './articles.ts';
import type { IndexedArticle } from './backlinks.ts';
import { sortByName } from '../words/collation.ts';
import type { TopicLabel } from './topic-labels.ts';

/** A topic with its articles, in the order in which they were given. */
export interface Topic<Article extends IndexedArticle = ArticleRecord> extends TopicLabel {
  readonly articles: readonly Article[];
}

/** Every topic from A to Z; the first article that has it says how it is spelled. */
export function gatherTopics<Article extends IndexedArticle>(
  articles: readonly Article[],
): readonly Topic<Article>[] {
  const topics = new Map<string, TopicLabel & { articles: Article[] }>();
  for (const article of articles) {
    for (const { slug, name } of article.topics) {
      const topic = topics.get(slug) ?? { slug, name, articles: [] };
      topics.set(slug, topic);
      topic.articles.push(article);
    }
  }
  return sortByName([...topics.values()], ({ name }) => name);
}
