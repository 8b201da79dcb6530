import { chooseSpots } from './choose-spots.ts';
import { clusterPlaces, type PlaceCluster } from './cluster-places.ts';
import { drawLand } from './draw-land.ts';
import { findDotSpots } from './find-dot-spots.ts';
import { toBounds, toSquare } from './geometry.ts';
import { toLabelBlocks } from './label-block.ts';
import type { LabelSpot } from './label-spot.ts';
import { getCell } from './land-grid.ts';
import { locatePlace } from './locate-place.ts';
import { type MapScene, toMapScene } from './map-scene.ts';
import { byImportance, hasLimits } from './place-rank.ts';
import { DEGREE } from './sphere.ts';
import type { LabelStyle, MapLabel, MapPanel, MapPlace } from './types.ts';
import { fitView, toWorldView, type ViewShape } from './view.ts';

/** The map of all places: circles by number of articles. */
export interface WorldDrawing {
  readonly panel: Pick<MapPanel, 'width' | 'height' | 'step' | 'land' | 'borders'>;
  /** In order of importance. */
  readonly circles: readonly WorldCircle[];
  /** Places without a spot of their own: names without limits, or without coordinates. */
  readonly missing: readonly MapPlace[];
}

export interface WorldCircle {
  /** One place, or several that stand too close to each other, the most important first. */
  readonly places: readonly MapPlace[];
  readonly articles: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether there is room for the number in the circle. */
  readonly hasCount: boolean;
  readonly style: LabelStyle;
  /** Null where there is no room for the name. */
  readonly label: MapLabel | null;
}

/** What a world map says of its places. */
interface WorldWords {
  /** How many articles tell of any of these places. */
  readonly countArticles: (places: readonly MapPlace[]) => number;
  /** How a place is called that stands for others too. */
  readonly toName: (name: string, others: number) => string;
}

/** How a world map is drawn for one width of the page. */
export interface WorldFormat {
  readonly shape: ViewShape;
  /** Units of the view box for a pixel at the narrowest width for which it is drawn. */
  readonly pixel: number;
  /** Radius of a circle, in pixels: of none, more for the root of each article, and at the most. */
  readonly radius: { readonly least: number; readonly root: number; readonly most: number };
  readonly pointsMax: number;
}

const SPAN = 20 * DEGREE;

/** A page 960 to 1,440 px wide. */
export const DESK: WorldFormat = {
  shape: { width: 1200, flattest: 0.3, tallest: 0.6, smallestSpan: SPAN, padding: 70 },
  pixel: 1.25,
  radius: { least: 3.5, root: 2.15, most: 26 },
  pointsMax: 3200,
};
/** A phone, from 320 px with its gutters, and a tablet. */
export const PHONE: WorldFormat = {
  shape: { width: 720, flattest: 0.45, tallest: 1.1, smallestSpan: SPAN, padding: 60 },
  pixel: 720 / 280,
  radius: { least: 3, root: 1.2, most: 13 },
  pointsMax: 1400,
};

const TOLERANCE = 1;
const STEP = 0.5;
/** In a circle of this radius, in pixels, a number can be read. One for several places says how many. */
const COUNT_RADIUS = 11;
/** Names are as large as on the maps of articles, whose pixel this is. */
const USUAL_PIXEL = 2.25;

/**
 * Draws a map of all places, cropped to them. Circles that would cover each other are one, whose
 * number is that of its articles, each counted once.
 */
export function drawWorldMap(
  places: readonly MapPlace[],
  { countArticles, toName }: WorldWords,
  format: WorldFormat,
): WorldDrawing {
  const { shape, pixel, pointsMax } = format;
  const sorted = places.toSorted(byImportance);
  const spotted = sorted.flatMap((place) => {
    const located = hasLimits(place) ? toPosition(place) : null;
    return located ? [{ place, position: located }] : [];
  });
  const view =
    spotted.length > 0
      ? fitView(
          spotted.map(({ position }) => [position]),
          shape,
        )
      : toWorldView(shape.width);
  const scene = toMapScene(view, new Set());
  const clusters = clusterPlaces(
    spotted.map(({ place, position }) => {
      const [x, y] = view.toPoint(position);
      return { place, x, y };
    }),
    countArticles,
    toRadiusScale(format, Math.max(...spotted.map(({ place }) => countArticles([place])), 1)),
  );
  const spots = chooseSpots(
    clusters.map((cluster) => findNameSpots(cluster, toName, scene, pixel)),
    clusters.map(({ x, y, radius }) => toSquare(x, y, radius)),
  );
  return {
    panel: {
      width: view.width,
      height: view.height,
      step: STEP,
      ...drawLand(view, [], { tolerance: TOLERANCE, pointsMax, step: STEP }),
    },
    circles: clusters.map(({ places: together, articles, x, y, radius }, index) => ({
      places: together,
      articles,
      x: Math.round(x),
      y: Math.round(y),
      radius: Math.round(radius * 10) / 10,
      hasCount: together.length > 1 || radius / pixel >= COUNT_RADIUS,
      style: toStyle(together[0]),
      label: spots[index]?.label ?? null,
    })),
    missing: sorted.filter((place) => !spotted.some((other) => other.place === place)),
  };
}

/**
 * How large a circle is: its area grows with its articles, as far as the largest one may.
 * @param most articles of one place
 */
function toRadiusScale(
  { pixel, radius: { least, root: usual, most: largest } }: WorldFormat,
  most: number,
): (articles: number, isJoined: boolean) => number {
  const root = Math.min(usual, (largest - least) / Math.sqrt(most));
  return (articles, isJoined) => {
    const readable = isJoined ? COUNT_RADIUS : 0;
    return pixel * Math.max(readable, Math.min(least + root * Math.sqrt(articles), largest));
  };
}

/** Where the name of a circle may stand: beside it, on land of its own country or at sea. */
function findNameSpots(
  { places: [first, ...others], x, y, radius }: PlaceCluster,
  toName: WorldWords['toName'],
  scene: MapScene,
  pixel: number,
): readonly LabelSpot[] {
  if (!first) return [];
  const { ground } = scene;
  const text = others.length === 0 ? first.name : toName(first.name, others.length);
  const countries = [first, ...others].flatMap(
    ({ country = '' }) => ground.findValue(country) ?? [],
  );
  // The cell of a capital at a border, or of a small country, may be the neighbour's.
  const here = countries.length > 0 ? undefined : getCell(ground.grid, x, y);
  const own = here === undefined ? countries : [here];
  const blocks = toLabelBlocks(text, toStyle(first), pixel / USUAL_PIXEL);
  return findDotSpots({ blocks, x, y, size: radius, own, hasLeader: false }, scene);
}

/** A country stands at the point that is given for it, or in its middle. */
function toPosition(place: MapPlace): readonly [number, number] | null {
  const { latitude, longitude } = place;
  if (latitude !== undefined && longitude !== undefined) return [longitude, latitude];
  const extent = locatePlace(place)?.extent;
  if (!extent) return null;
  const { left, right, top, bottom } = toBounds(extent);
  return [(left + right) / 2, (top + bottom) / 2];
}

function toStyle(place: MapPlace | undefined): LabelStyle {
  return place?.kind === 'country' ? 'country' : 'spot';
}
