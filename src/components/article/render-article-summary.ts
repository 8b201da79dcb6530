import type { ArticleRecord } from '../../data/articles.ts';
import { getArticleMap } from '../../data/map-drawings.ts';
import { toMapPlaces } from '../../data/map-places.ts';
import type { SpeakerRow } from '../../data/speakers.ts';
import type { EntryCard, Summary } from '../../data/summary.ts';
import { type Html, html } from '../../html/html.ts';
import { renderMapFigure } from '../map/render-map-figure.ts';
import { renderClaimCard } from './render-claim-card.ts';
import { renderEntryCard } from './render-entry-card.ts';
import { renderSpeakerTable } from './render-speaker-table.ts';
import { renderTimeline } from './render-timeline.ts';

/** The summary beside an article: who says what, where, every claim and every entry. */
export function renderArticleSummary(
  article: Pick<ArticleRecord, 'meta' | 'text' | 'annotations' | 'entries'>,
  summary: Summary,
  rows: readonly SpeakerRow[],
): Html {
  const { claims, people, organizations, places } = summary;
  const renderRegister = (
    id: string,
    title: string,
    part: 'who' | 'where',
    cards: readonly EntryCard[],
  ): Html | null => {
    if (cards.length === 0) return null;
    return html`<section aria-labelledby="${id}" data-part="${part}">
      <h3 id="${id}">${title}</h3>
      <ul class="cards">
        ${cards.map((card) => renderEntryCard(card, article.meta.published, claims))}
      </ul>
    </section>`;
  };
  const parts = [
    claims.length > 0 && renderSpeakerTable(claims, rows, article.entries),
    renderMap(places),
    claims.length > 0 && renderClaims(article, summary),
    renderRegister('personas', 'Personas', 'who', people),
    renderRegister('organizaciones', 'Organizaciones', 'who', organizations),
    renderRegister('lugares', 'Lugares', 'where', places),
    renderTimeline(article.annotations.dates, article.text),
  ];
  return html`<aside id="resumen" aria-labelledby="resumen-titulo">
    <h2 id="resumen-titulo">Resumen</h2>
    ${parts}
  </aside>`;
}

function renderMap(places: readonly EntryCard[]): Html | null {
  const drawing = getArticleMap(toMapPlaces(places));
  if (!drawing) return null;
  const figure = renderMapFigure(drawing, {
    label: 'Mapa de los lugares',
    describedBy: 'lugares',
    toHref: (place) => `#lugar-${place}`,
  });
  return html`<section aria-labelledby="donde" data-part="where">
    <h3 id="donde">Dónde</h3>
    ${figure}
  </section>`;
}

function renderClaims(
  { text, annotations, entries }: Pick<ArticleRecord, 'text' | 'annotations' | 'entries'>,
  { claims }: Summary,
): Html {
  const named = new Set(annotations.mentions.map(({ ref }) => ref));
  const cards = claims.map((claim, index) =>
    renderClaimCard(claim, index + 1, { text, entries, named }),
  );
  return html`<section aria-labelledby="afirmaciones" data-part="what">
    <h3 id="afirmaciones">Afirmaciones</h3>
    <p class="disclaimer">Afirmado en el texto; no verificado por nosotros.</p>
    <ol class="cards">
      ${cards}
    </ol>
  </section>`;
}
