import type { ArticleRecord } from '../data/articles.ts';
import { toCount } from '../data/counts.ts';
import { toDayInWords } from '../data/dates.ts';
import { toArticlePath } from '../data/paths.ts';
import { type EntryCard, toSummary } from '../data/summary.ts';
import { type Html, html } from '../markup/html.ts';
import { writeOnce } from './write-once.ts';

const NAMES_SHOWN = 4;

/** Articles in a list, each with its who and where. Their style is in `teaser.css`. */
export function writeTeasers(articles: readonly ArticleRecord[], timeZone: string): Html {
  const items = articles.map((article) =>
    writeOnce(article, 'teaser', () => writeTeaser(article, timeZone)),
  );
  return html`<ul class="teasers">
    ${items}
  </ul>`;
}

function writeTeaser(article: ArticleRecord, timeZone: string): Html {
  const { slug, meta } = article;
  const { title, description, published } = meta;
  const { people, organizations, places, claims } = toSummary(article);
  const count = claims.length > 0 && ` · ${toCount(claims.length, 'afirmación', 'afirmaciones')}`;
  return html`<li class="teaser">
    <h2><a href="${toArticlePath(slug)}">${title}</a></h2>
    <p>${description}</p>
    <dl>
      ${writeNames('Quién', [...people, ...organizations])}
      ${writeNames('Dónde', places)}
    </dl>
    <p class="dateline">
      <time datetime="${published}">${toDayInWords(published, timeZone)}</time>${count}
    </p>
  </li>`;
}

function writeNames(term: string, cards: readonly EntryCard[]): Html | null {
  if (cards.length === 0) return null;
  const names = cards.slice(0, NAMES_SHOWN).map(({ entry }) => entry.data.name);
  return html`<div><dt>${term}</dt><dd>${names.join(' · ')}</dd></div>`;
}
