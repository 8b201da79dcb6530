import { attributes, type Html, html } from '../../html/html.ts';
import type { WorldCircle, WorldDrawing } from '../../map/draw-world-map.ts';
import type { MapPlace } from '../../map/types.ts';
import { toFigures } from '../../words/counts.ts';
import {
  MAP_CREDIT,
  NAMELESS,
  SPOTLESS,
  TOGETHER,
  toCircleLabel,
  toLeftSentence,
  WORLD_LEGEND,
} from '../../words/maps.ts';
import { renderMapLabel } from './render-map-panel.ts';
import type { MapSurroundings } from './render-map-figure.ts';

/** Of coasts and borders, in units of the view box. */
const STROKE = 0.8;
/** From the middle of a number to its baseline, part of its size. */
const NUMBER_DROP = 0.36;

/** The map of all places for one width of the page; what it cannot say by drawing it says in words. */
export function renderWorldMap(
  { panel, circles, missing }: WorldDrawing,
  name: 'desk' | 'phone',
  left: number,
  { label, describedBy, toHref }: MapSurroundings,
): Html {
  const { width, height, step, land, borders } = panel;
  const joined = circles.filter(({ places }) => places.length > 1);
  const nameless = circles.filter((circle) => circle.places.length === 1 && !circle.label);
  const toId = ({ places: [first] }: WorldCircle): string => `mapa-${name}-${first?.id}`;
  const renderLinks = (places: readonly MapPlace[]): Html[] =>
    places.map((place) => html`<a href="${toHref(place.id)}">${place.name}</a>`);
  const renderCircle = (circle: WorldCircle): Html => {
    const { places, articles, x, y, radius, hasCount, style } = circle;
    const [first] = places;
    const isJoined = places.length > 1;
    const title = toCircleLabel(
      places.map((place) => place.name),
      articles,
    );
    const link = {
      href: isJoined ? `#${toId(circle)}` : toHref(first?.id ?? ''),
      class: isJoined ? `${style} joined` : style,
      'aria-label': title,
    };
    return html`<a ${attributes(link)}>
      <title>${title}</title>
      <circle cx="${x}" cy="${y}" r="${radius}"></circle>
      ${hasCount && renderCount(circle)}
      ${circle.label && renderMapLabel(circle.label)}
    </a>`;
  };
  return html`<figure class="place-map world-map ${name}">
    <svg ${attributes({
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': label,
      'aria-describedby': describedBy,
    })}>
      <g transform="scale(${step})" stroke-width="${STROKE / step}">
        <path class="land" d="${land}"></path>
        ${borders && html`<path class="border" d="${borders}"></path>`}
      </g>
      ${circles.map(renderCircle)}
    </svg>
    <figcaption>
      <p>${WORLD_LEGEND}</p>
      ${
        joined.length > 0 &&
        html`<ul class="joined">
        ${joined.map(
          (circle) =>
            html`<li id="${toId(circle)}">${TOGETHER}${join(renderLinks(circle.places))}.</li>`,
        )}
      </ul>`
      }
      ${
        nameless.length > 0 &&
        html`<p>
        ${NAMELESS}${join(renderLinks(nameless.flatMap(({ places }) => places)))}.
      </p>`
      }
      ${missing.length > 0 && html`<p>${SPOTLESS}${join(renderLinks(missing))}.</p>`}
      ${left > 0 && html`<p>${toLeftSentence(left)}</p>`}
      <p>${MAP_CREDIT}</p>
    </figcaption>
  </figure>`;
}

function renderCount({ articles, x, y }: WorldCircle): Html {
  return html`<text class="number" x="${x}" y="${y}" dy="${NUMBER_DROP}em">${toFigures(articles)}</text>`;
}

/** «a, b y c», of links. */
function join(links: readonly Html[]): Html {
  return html`${links.map((link, index) => {
    const before = index === 0 ? '' : index === links.length - 1 ? ' y ' : ', ';
    return html`${before}${link}`;
  })}`;
}
