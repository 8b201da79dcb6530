import { attributes, type Html, html } from '../../html/html.ts';
import type { MapDrawing, MapPanel } from '../../map/types.ts';
import { MAP_CREDIT, type MapLegend, toMapLegend, toOverview } from '../../words/maps.ts';
import { renderMapPanel } from './render-map-panel.ts';

/** What a map needs of the page that it stands in. */
export interface MapSurroundings {
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** Id of the list of the same places, where there is one: the map's text equivalent. */
  readonly describedBy?: string;
  /** Whether the map is of one place, which stands out then; else the one that is mentioned most does. */
  readonly hasSubject?: boolean;
  /** Id of the first drawing, where the page shows it once more, small. */
  readonly drawingId?: string;
  /** Where a place's marker leads. */
  readonly toHref: (id: string) => string;
}

/** A map as it stands in a page; its style is in `map.css`. */
export function renderMapFigure(drawing: MapDrawing, surroundings: MapSurroundings): Html {
  const { label, describedBy, hasSubject = false, drawingId, toHref } = surroundings;
  const panels = drawing.panels.map(
    (panel, index) => html`<svg ${attributes({
      id: index === 0 ? drawingId : undefined,
      viewBox: `0 0 ${panel.width} ${panel.height}`,
      role: 'group',
      'aria-label': index === 0 ? label : toOverview(label),
      'aria-describedby': describedBy,
    })}>
      ${renderMapPanel(panel, index === 0 ? drawing.inset : null, toHref)}
    </svg>`,
  );
  return html`<figure class="place-map">
    ${panels}
    <figcaption>${toCaption(drawing, hasSubject ? 'subject' : 'most mentioned')}</figcaption>
  </figure>`;
}

function toCaption(
  { panels, inset, numbered, unshown }: MapDrawing,
  main: MapLegend['main'],
): string {
  const all = inset ? [...panels, inset.panel] : panels;
  const hasStyle = (style: string) => (panel: MapPanel) =>
    panel.markers.some((marker) => marker.style === style && marker.number === null);
  const sentences = toMapLegend({
    hasAreas: all.some(({ areas }) => areas !== ''),
    // One spot alone needs no explanation.
    main:
      all.some(hasStyle('main')) &&
      all.flatMap(({ markers }) => markers).filter(({ hasDot }) => hasDot).length > 1
        ? main
        : null,
    hasRegions: all.some(hasStyle('region')),
    hasNeighbours: all.some(({ neighbours }) => neighbours.length > 0),
    numbered,
    unshown,
  });
  return [...sentences, MAP_CREDIT].join(' ');
}
