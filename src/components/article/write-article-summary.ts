import type { ArticleRecord } from '../../data/articles.ts';
import { toMapPlaces } from '../../data/map-places.ts';
import type { SpeakerRow } from '../../data/speakers.ts';
import type { EntryCard, Summary } from '../../data/summary.ts';
import { drawMap } from '../../map/draw-map.ts';
import { type Html, html } from '../../markup/html.ts';
import { writeMapFigure } from '../map/write-map-figure.ts';
import { writeClaimCard } from './write-claim-card.ts';
import { writeEntryCard } from './write-entry-card.ts';
import { writeSpeakerTable } from './write-speaker-table.ts';
import { writeTimeline } from './write-timeline.ts';

/** The summary beside an article: who says what, where, every claim and every entry. */
export function writeArticleSummary(
  article: Pick<ArticleRecord, 'meta' | 'text' | 'annotations' | 'entries'>,
  summary: Summary,
  rows: readonly SpeakerRow[],
): Html {
  const { claims, people, organizations, places } = summary;
  const writeRegister = (
    id: string,
    title: string,
    part: 'who' | 'where',
    cards: readonly EntryCard[],
  ): Html | null => {
    if (cards.length === 0) return null;
    return html`<section aria-labelledby="${id}" data-part="${part}">
      <h3 id="${id}">${title}</h3>
      <ul class="cards">
        ${cards.map((card) => writeEntryCard(card, article.meta.published, claims))}
      </ul>
    </section>`;
  };
  const parts = [
    claims.length > 0 && writeSpeakerTable(claims, rows, article.entries),
    writeMap(places),
    claims.length > 0 && writeClaims(article, summary),
    writeRegister('personas', 'Personas', 'who', people),
    writeRegister('organizaciones', 'Organizaciones', 'who', organizations),
    writeRegister('lugares', 'Lugares', 'where', places),
    writeTimeline(article.annotations.dates, article.text),
  ];
  return html`<aside id="resumen" aria-labelledby="resumen-titulo">
    <h2 id="resumen-titulo">Resumen</h2>
    ${parts}
  </aside>`;
}

function writeMap(places: readonly EntryCard[]): Html | null {
  const drawing = drawMap(toMapPlaces(places));
  if (!drawing) return null;
  const figure = writeMapFigure(drawing, {
    label: 'Mapa de los lugares',
    describedBy: 'lugares',
    toHref: (place) => `#lugar-${place}`,
  });
  return html`<section aria-labelledby="donde" data-part="where">
    <h3 id="donde">Dónde</h3>
    ${figure}
  </section>`;
}

function writeClaims(
  { text, annotations, entries }: Pick<ArticleRecord, 'text' | 'annotations' | 'entries'>,
  { claims }: Summary,
): Html {
  const named = new Set(annotations.mentions.map(({ ref }) => ref));
  const cards = claims.map((claim, index) =>
    writeClaimCard(claim, index + 1, { text, entries, named }),
  );
  return html`<section aria-labelledby="afirmaciones" data-part="what">
    <h3 id="afirmaciones">Afirmaciones</h3>
    <p class="disclaimer">Afirmado en el texto; no verificado por nosotros.</p>
    <ol class="cards">
      ${cards}
    </ol>
  </section>`;
}
