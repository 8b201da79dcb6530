import { attributes, type Content, type Html, html } from '../../html/html.ts';
import { toKilometres } from '../../words/maps.ts';
import type { MapBox, MapInset, MapLabel, MapMarker, MapPanel } from '../../map/types.ts';

/** Of coasts, borders and lines to labels, units of the view box. */
const STROKE = 1.2;
const DOT_RADIUS = 5;
const MAIN_DOT_RADIUS = 6.5;
const RING_RADIUS = 13;
const NUMBER_RADIUS = 16;
/** From the middle of a digit to its baseline. */
const NUMBER_DROP = '.35em';
/** How much of the space between its ends a scale bar's ticks are high. */
const TICK = 6;

/** What is drawn of a panel: land first, names last. */
export function renderMapPanel(
  panel: MapPanel,
  inset: MapInset | null,
  toHref: (id: string) => string,
): Html {
  const { detail, markers, neighbours, bar } = panel;
  return html`${renderLand(panel)}
    ${detail && renderBox(detail)}
    ${neighbours.map((label) => renderMapLabel(label, 'neighbour'))}
    ${markers.map((marker) => renderMarker(marker, toHref(marker.id)))}
    ${bar && renderBar(bar, panel)}
    ${inset && renderInset(inset, toHref)}`;
}

function renderLand({ step, land, borders, areas }: MapPanel): Html {
  const scale = {
    transform: step === 1 ? undefined : `scale(${step})`,
    'stroke-width': step === 1 ? undefined : STROKE / step,
  };
  const paths = html`<path class="land" d="${land}"></path>
    ${areas && html`<path class="area" d="${areas}"></path>`}
    ${borders && html`<path class="border" d="${borders}"></path>`}`;
  return step === 1 ? paths : html`<g ${attributes(scale)}>${paths}</g>`;
}

function renderInset({ x, y, panel, isGlobe }: MapInset, toHref: (id: string) => string): Html {
  const { width, height } = panel;
  const paper: Content = isGlobe
    ? html`<circle class="sea" cx="${width / 2}" cy="${height / 2}" r="${width / 2 - 1}"></circle>`
    : html`<rect class="sea" width="${width}" height="${height}"></rect>`;
  return html`<svg class="inset" x="${x}" y="${y}" width="${width}" height="${height}">
    ${paper}${renderMapPanel(panel, null, toHref)}
  </svg>`;
}

function renderBox({ x, y, width, height }: MapBox): Html {
  return html`<rect class="detail" x="${x}" y="${y}" width="${width}" height="${height}"></rect>`;
}

function renderMarker(
  { name, style, x, y, hasDot, number, label, leader }: MapMarker,
  href: string,
): Html {
  const link = { href, class: style, 'aria-label': label ? undefined : name };
  const radius =
    number === null ? (style === 'main' ? MAIN_DOT_RADIUS : DOT_RADIUS) : NUMBER_RADIUS;
  const isRinged = style === 'main' && number === null;
  return html`<a ${attributes(link)}>
    ${leader && html`<path class="leader" d="M${x} ${y}L${leader.x} ${leader.y}"></path>`}
    ${isRinged && html`<circle class="ring" cx="${x}" cy="${y}" r="${RING_RADIUS}"></circle>`}
    ${hasDot && html`<circle cx="${x}" cy="${y}" r="${radius}"></circle>`}
    ${number !== null && html`<text class="number" x="${x}" y="${y}" dy="${NUMBER_DROP}">${number}</text>`}
    ${label && renderMapLabel(label)}
  </a>`;
}

/** A name on a map. */
export function renderMapLabel(
  { lines: [first, ...others], x, y, anchor }: MapLabel,
  style = '',
): Html {
  const classes = [style, anchor === 'start' ? '' : anchor].filter(Boolean).join(' ');
  const place = { class: classes || undefined, x, y };
  // A space for those who hear the name, of no width for those who see it.
  const below = others.map(
    (line) => html`<tspan font-size="0"> </tspan><tspan x="${x}" dy="1em">${line}</tspan>`,
  );
  return html`<text ${attributes(place)}>${first}${below}</text>`;
}

function renderBar(
  { kilometres, length }: NonNullable<MapPanel['bar']>,
  { width, height }: MapPanel,
): Html {
  const [x, y] = [width - length - 20, height - 18];
  return html`<g class="bar">
    <path d="M${x} ${y - TICK}v${TICK}h${length}v${-TICK}"></path>
    <text class="middle" x="${x + length / 2}" y="${y - TICK}">${toKilometres(kilometres)}</text>
  </g>`;
}
