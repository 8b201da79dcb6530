import type { ArticleRecord } from '../../data/articles.ts';
import type { EntryCard, Summary } from '../../data/summary.ts';
import { toList, toMore } from '../../words/counts.ts';
import { PARTS } from '../../words/article-words.ts';
import { type Html, html } from '../../html/html.ts';
import { renderEntryCard } from './render-entry-card.ts';
import { renderTimeline } from './render-timeline.ts';

/** Names in the line of a fold; the rest are inside. */
const NAMES_MAX = 4;

/** *Fichas*: everyone and every place that an article names, in full, folded by kind. */
export function renderRecords(
  { meta, text, annotations }: Pick<ArticleRecord, 'meta' | 'text' | 'annotations'>,
  { claims, people, organizations, places }: Summary,
  map: Html | null,
): Html | null {
  const renderKind = (
    id: string,
    title: string,
    cards: readonly EntryCard[],
    figure: Html | null = null,
  ): Html | null => {
    if (cards.length === 0) return null;
    const names = cards.map(({ entry }) => entry.data.name);
    const items = cards.map((card) => renderEntryCard(card, meta.published, claims));
    const content = html`${figure}<ul class="cards">${items}</ul>`;
    return renderFold({ id, title, names: toNameLine(names), count: cards.length, content });
  };
  const dates = annotations.dates;
  const folds = [
    renderKind('personas', PARTS.people, people),
    renderKind('organizaciones', PARTS.organizations, organizations),
    renderKind('lugares', PARTS.places, places, map),
    dates.length > 0 &&
      renderFold({
        id: 'fechas',
        title: PARTS.dates,
        count: dates.length,
        content: renderTimeline(dates, text),
      }),
  ].filter(Boolean);
  if (folds.length === 0) return null;
  return html`<section class="records" aria-labelledby="fichas">
    <h2 id="fichas">${PARTS.records}</h2>
    ${folds}
  </section>`;
}

interface Fold {
  readonly id: string;
  readonly title: string;
  /** Who is inside, as far as a line holds it. */
  readonly names?: string;
  readonly count: number;
  readonly content: Html;
}

function renderFold({ id, title, names, count, content }: Fold): Html {
  return html`<details class="fold">
    <summary><h3 id="${id}">${title}</h3> ${names && html`<span>${names}</span> `}<span class="count">${count}</span></summary>
    ${content}
  </details>`;
}

function toNameLine(names: readonly string[]): string {
  const others = names.length - NAMES_MAX;
  if (others <= 1) return names.join(', ');
  return toList([...names.slice(0, NAMES_MAX), toMore(others)]);
}
