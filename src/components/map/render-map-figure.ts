import type {
  MapBox,
  MapDrawing,
  MapHighlight,
  MapLabel,
  MapMarker,
  MapPanel,
} from '../../map/types.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { MAP_CREDIT, toDetail } from '../../words/maps.ts';

/** What a map needs of the page that it stands in. */
export interface MapSurroundings {
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  /** Id of the list of the same places: the map's text equivalent. */
  readonly describedBy: string;
  /** Where a place's marker leads. */
  readonly toHref: (id: string) => string;
}

/** Of coasts, borders and lines to labels. */
const STROKE = 1.2;
const DOT_RADIUS = 5;
const NUMBER_RADIUS = 12;
/** From the middle of a digit to its baseline. */
const NUMBER_DROP = 6;

/** A map as it stands in a page; its style is in `map.css`. */
export function renderMapFigure(drawing: MapDrawing, surroundings: MapSurroundings): Html {
  const { panels, numbered } = drawing;
  return html`<figure class="place-map">
    ${panels.map((panel, index) => renderPanel(panel, index, surroundings))}
    <figcaption>
      ${numbered.map(({ number, name }) => `${number}. ${name}`).join(' · ')}
      <span>${MAP_CREDIT}</span>
    </figcaption>
  </figure>`;
}

function renderPanel(
  { width, height, step, land, borders, highlights, detail, markers }: MapPanel,
  index: number,
  { label, describedBy, toHref }: MapSurroundings,
): Html {
  const scale = {
    transform: step === 1 ? undefined : `scale(${step})`,
    'stroke-width': STROKE / step,
  };
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    role="group"
    aria-label="${index === 0 ? label : toDetail(label)}"
    aria-describedby="${describedBy}"
  >
    <g ${attributes(scale)}>
      <path class="land" d="${land}"></path>
      ${borders && html`<path d="${borders}"></path>`}
      ${highlights.length > 0 && html`<path class="area" d="${toOnePath(highlights)}"></path>`}
    </g>
    ${detail && renderBox(detail)}
    ${markers.map((marker) => renderMarker(marker, toHref(marker.id)))}
  </svg>`;
}

function renderBox({ x, y, width, height }: MapBox): Html {
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}"></rect>`;
}

/** Each begins at a place of its own, not where the one before ended. */
function toOnePath(areas: readonly MapHighlight[]): string {
  return areas.map(({ d }) => d.replace('m', 'M')).join('');
}

function renderMarker(
  { name, kind, x, y, dot, number, label, leader }: MapMarker,
  href: string,
): Html {
  const link = { href, class: kind, 'aria-label': label ? undefined : name };
  const radius = number === null ? DOT_RADIUS : NUMBER_RADIUS;
  return html`<a ${attributes(link)}>
    ${leader && html`<path class="leader" d="M${x} ${y}L${leader.x} ${leader.y}"></path>`}
    ${dot && html`<circle cx="${x}" cy="${y}" r="${radius}"></circle>`}
    ${number && html`<text class="number" x="${x}" y="${y + NUMBER_DROP}">${number}</text>`}
    ${label && renderLabel(label)}
  </a>`;
}

function renderLabel({ lines: [first, ...others], x, y, anchor }: MapLabel): Html {
  const place = { class: anchor === 'start' ? undefined : anchor, x, y };
  // A space for those who hear the name, of no width for those who see it.
  const below = others.map(
    (line) => html`<tspan font-size="0"> </tspan><tspan x="${x}" dy="1em">${line}</tspan>`,
  );
  return html`<text ${attributes(place)}>${first}${below}</text>`;
}
