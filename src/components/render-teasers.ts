import type { ArticleRecord } from '../data/articles.ts';
import { GLOSS_TERMS } from '../words/articles.ts';
import { toCounted } from '../words/counts.ts';
import { DRAFT, toDayInWords } from '../words/dates.ts';
import { toArticlePath } from '../data/paths.ts';
import { type EntryCard, toSummary } from '../data/summary.ts';
import { type Html, html } from '../html/html.ts';
import { memoize } from '../html/memoize.ts';

const NAMES_SHOWN = 4;

/** Articles in a list, each with its who and where. Their style is in `teaser.css`. */
export function renderTeasers(articles: readonly ArticleRecord[], timeZone: string): Html {
  const items = articles.map((article) => renderTeaserOf(article)(timeZone));
  return html`<ul class="teasers">
    ${items}
  </ul>`;
}

/** The front page, the pages after it and each of its topics show an article alike. */
const renderTeaserOf = memoize((article: ArticleRecord) =>
  memoize((timeZone: string) => renderTeaser(article, timeZone)),
);

function renderTeaser(article: ArticleRecord, timeZone: string): Html {
  const { slug, meta } = article;
  const { title, description, published } = meta;
  const { people, organizations, places, claims } = toSummary(article);
  const count = claims.length > 0 && ` · ${toCounted(claims.length, 'claims')}`;
  return html`<li class="teaser">
    <h2><a href="${toArticlePath(slug)}">${title}</a></h2>
    <p>${description}</p>
    <dl>
      ${renderNames(GLOSS_TERMS.who, [...people, ...organizations])}
      ${renderNames(GLOSS_TERMS.where, places)}
    </dl>
    <p class="dateline">
      ${meta.draft && html`<strong>${DRAFT}</strong> · `}<time datetime="${published}">${toDayInWords(published, timeZone)}</time>${count}
    </p>
  </li>`;
}

function renderNames(term: string, cards: readonly EntryCard[]): Html | null {
  if (cards.length === 0) return null;
  const names = cards.slice(0, NAMES_SHOWN).map(({ entry }) => entry.data.name);
  return html`<div><dt>${term}</dt><dd>${names.join(' · ')}</dd></div>`;
}
