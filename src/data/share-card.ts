import type { ShareCard } from '../share/types.ts';
import { GLOSS_TERMS } from '../words/articles.ts';
import { toList } from '../words/counts.ts';
import type { ArticleRecord } from './articles.ts';
import { getSite } from './site.ts';
import { toSummary } from './summary.ts';

/** More names do not fit into one line of the image. */
const NAMES_MAX = 3;

/** What the image of an article says: its headline, who and where. */
export function toShareCard(article: ArticleRecord): ShareCard {
  const { meta } = article;
  const { people, places } = toSummary(article);
  const lines = [
    { label: GLOSS_TERMS.who, cards: people },
    { label: GLOSS_TERMS.where, cards: places },
  ].flatMap(({ label, cards }) => {
    const names = cards.slice(0, NAMES_MAX).map(({ entry }) => entry.data.name);
    return names.length > 0 ? [`${label}: ${toList(names)}`] : [];
  });
  return { title: meta.title, lines, siteName: getSite().name };
}
