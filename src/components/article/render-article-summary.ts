import type { ArticleRecord } from '../../data/articles.ts';
import { getArticleMap } from '../../data/map-drawings.ts';
import { toMapPlaces } from '../../data/map-places.ts';
import type { SpeakerRow } from '../../data/speakers.ts';
import type { Summary } from '../../data/summary.ts';
import { MAP_OF_PLACES, PARTS } from '../../words/article-words.ts';
import { type Html, html } from '../../html/html.ts';
import type { Site } from '../../schema/site.ts';
import { renderMapFigure } from '../map/render-map-figure.ts';
import type { MapDrawing } from '../../map/types.ts';
import { MAP_DRAWING_ID, renderBrief } from './render-brief.ts';
import { renderGlosses } from './render-glosses.ts';
import { renderRecords } from './render-records.ts';
import { renderCorrections } from './render-corrections.ts';
import { renderAdded, renderSources } from './render-sources.ts';

/** What stands beside and below an article: *En breve*, its glosses, its *Fichas* and its sources. */
export function renderArticleSummary(
  article: Pick<
    ArticleRecord,
    'meta' | 'text' | 'annotations' | 'entries' | 'revisions' | 'credited'
  >,
  summary: Summary,
  rows: readonly SpeakerRow[],
  site: Pick<Site, 'timeZone'>,
): Html {
  const drawing = getArticleMap(toMapPlaces(summary.places));
  return html`<aside id="resumen" aria-label="${PARTS.summary}">
    ${renderBrief(article, summary, rows, drawing?.panels[0])}
    ${renderGlosses(article)}
    <div class="after">
      ${renderRecords(article, summary, drawing && renderMap(drawing))}
      ${renderAdded(article.meta.added)}
      ${renderCorrections(article, site)}
      ${renderSources(article)}
    </div>
  </aside>`;
}

function renderMap(drawing: MapDrawing): Html {
  const figure = renderMapFigure(drawing, {
    label: MAP_OF_PLACES,
    describedBy: 'lugares',
    drawingId: MAP_DRAWING_ID,
    toHref: (place) => `#lugar-${place}`,
  });
  return html`<div id="mapa">${figure}</div>`;
}
