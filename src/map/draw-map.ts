import { type CorneredScene, isFamiliar, toCorneredScene, toPlainScene } from './cornered-scene.ts';
import { drawGlobe, GLOBE } from './draw-globe.ts';
import { type DrawnPanel, drawPanel, type PanelPlan } from './draw-panel.ts';
import { findCore } from './find-core.ts';
import { MAP_WIDTH } from './fit-places.ts';
import { type LocatedPlace, locatePlace, toExtent } from './locate-place.ts';
import { type MapScene, toMapScene } from './map-scene.ts';
import { byImportance, findMain, hasLimits, isSpot, toCodes } from './place-rank.ts';
import type { MapDrawing, MapInset, MapPlace, UnshownPlace } from './types.ts';
import { toBoxIn, toCorners } from './view-box.ts';
import { fitView } from './view.ts';

/** Sizes of an overview in a corner: the first that has room for all its names. */
const INSETS = [
  { width: 380, height: 180 },
  { width: 460, height: 190 },
  { width: 510, height: 200 },
  { width: 560, height: 230 },
];
const INSET_PADDING = 30;
/** An overview below the map is a strip. */
const STRIP = { width: MAP_WIDTH, flattest: 0.3, tallest: 0.5, smallestSpan: 0, padding: 46 };
/** Other countries that are named, to find one's way. */
const NEIGHBOURS_MAX = 3;
/** A step is less than a pixel of an article's map, which is 320 to 480 pixels wide. */
const MAIN_LAND = { tolerance: 2.5, pointsMax: 800, step: 1 };
const STRIP_LAND = { tolerance: 4, pointsMax: 600, step: 1 };
const INSET_LAND = { tolerance: 5, pointsMax: 420, step: 1 };

/** All that is drawn of an article's places. */
interface Subject extends Pick<PanelPlan, 'mainId' | 'codes'> {
  readonly located: readonly LocatedPlace[];
}

/**
 * Draws the map of an article: framed on the part of its places of which most is told, its countries
 * standing out. Where the others are far away, a smaller map in a corner of sea shows them, or a
 * second one below. Null if no place has a position. The same places give the same drawing, in
 * whatever order they come.
 */
export function drawMap(places: readonly MapPlace[]): MapDrawing | null {
  const sorted = places.toSorted(byImportance);
  const located = sorted.flatMap((place) => locatePlace(place) ?? []);
  if (located.length === 0) return null;
  const lost = sorted
    .filter((place) => !located.some((other) => other.place === place))
    .map(({ id, name }) => ({ id, name }));
  const limited = located.filter(({ place }) => hasLimits(place));
  const framed = limited.length > 0 ? limited : located;
  const subject = { located, mainId: findMain(sorted), codes: toCodes(sorted) };
  const core = findCore(framed);
  const { panels, inset } =
    core.length > 0 ? drawWithOverview(subject, core) : drawAlone(subject, framed);
  return {
    panels: panels.map(({ panel }) => panel),
    inset,
    numbered: panels
      .flatMap(({ panel }) => panel.markers)
      .flatMap(({ number, name }) => (number === null ? [] : [{ number, name }])),
    unshown: [...panels.flatMap(({ unshown }): readonly UnshownPlace[] => unshown), ...lost],
  };
}

interface DrawnMaps {
  readonly panels: readonly DrawnPanel[];
  readonly inset: MapInset | null;
}

function drawAlone(subject: Subject, framed: readonly LocatedPlace[]): DrawnMaps {
  const scene = toCorneredScene(framed, new Set(subject.codes), {
    sizes: [GLOBE],
    spots: toSpots(subject),
    mayGrow: false,
  });
  const main = drawMain(subject, subject.located, scene);
  return { panels: [main], inset: scene.corner && drawGlobe(scene.corner, scene.view) };
}

function drawWithOverview(subject: Subject, core: readonly LocatedPlace[]): DrawnMaps {
  const codes = new Set(subject.codes);
  const sort = (scene: MapScene) => {
    const isHere = (place: LocatedPlace): boolean =>
      core.includes(place) || isShownIn(place, scene);
    const { here = [], away = [] } = Object.groupBy(subject.located, (place) =>
      isHere(place) ? 'here' : 'away',
    );
    return { here, away };
  };
  for (const size of INSETS) {
    const scene = toCorneredScene(core, codes, {
      sizes: [size],
      spots: toSpots(subject),
      mayGrow: true,
    });
    const { here, away } = sort(scene);
    if (away.length === 0) return drawAlone(subject, core);
    const inset = drawInset(subject, away, scene);
    if (inset) return { panels: [drawMain(subject, here, scene)], inset };
  }
  const plain = toPlainScene(core, codes);
  const { here, away } = sort(plain);
  const main = drawMain(subject, here, plain);
  const numbers = main.panel.markers.filter(({ number }) => number !== null);
  const strip = drawOverview(subject, away, plain, {
    shape: STRIP,
    firstNumber: numbers.length + 1,
    land: STRIP_LAND,
  });
  return { panels: [main, strip], inset: null };
}

function drawMain(
  subject: Subject,
  places: readonly LocatedPlace[],
  scene: CorneredScene,
): DrawnPanel {
  const { view, corner } = scene;
  return drawPanel({
    ...subject,
    scene,
    places,
    neighboursMax: isFamiliar(view) ? 0 : NEIGHBOURS_MAX,
    obstacles: corner ? [corner] : [],
    firstNumber: 1,
    land: MAIN_LAND,
  });
}

/** Null where no corner is free, or has room for all the names. */
function drawInset(
  subject: Subject,
  away: readonly LocatedPlace[],
  scene: CorneredScene,
): MapInset | null {
  const { corner } = scene;
  if (!corner) return null;
  const flat = corner.height / corner.width;
  const shape = {
    ...STRIP,
    width: corner.width,
    flattest: flat,
    tallest: flat,
    padding: INSET_PADDING,
  };
  const drawn = drawOverview(subject, away, scene, { shape, firstNumber: null, land: INSET_LAND });
  if (drawn.unshown.length > 0) return null;
  return { x: corner.x, y: corner.y, panel: drawn.panel, isGlobe: false };
}

/** The places that the main map does not show, and where that lies among them. */
function drawOverview(
  { codes }: Subject,
  away: readonly LocatedPlace[],
  { view: closer }: MapScene,
  { shape, firstNumber, land }: Pick<PanelPlan, 'firstNumber' | 'land'> & { shape: typeof STRIP },
): DrawnPanel {
  const view = fitView([...away.map(toExtent), toCorners(closer)], shape);
  const detail = toBoxIn(view, closer);
  const drawn = drawPanel({
    scene: toMapScene(view, new Set(codes)),
    codes,
    mainId: null,
    places: away,
    neighboursMax: 0,
    obstacles: [detail],
    firstNumber,
    land,
  });
  return { ...drawn, panel: { ...drawn.panel, detail } };
}

/** Part of the frame that a country must fill to be shown there though most of it is not. */
const LARGE_PART = 0.04;

function isShownIn({ place, extent }: LocatedPlace, { view, ground }: MapScene): boolean {
  const isWithin = extent.every((position) => {
    const [x, y] = view.toPoint(position);
    return x > 0 && y > 0 && x < view.width && y < view.height;
  });
  if (isWithin || place.kind !== 'country') return isWithin;
  const value = ground.findValue(place.country ?? '');
  const cells = value === undefined ? 0 : (ground.areas.get(value)?.cells ?? 0);
  return cells >= ground.grid.cells.length * LARGE_PART;
}

function toSpots({ located }: Subject): LocatedPlace[] {
  return located.filter(({ place }) => isSpot(place));
}
