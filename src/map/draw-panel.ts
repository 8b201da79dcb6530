import { chooseSpots } from './choose-spots.ts';
import { drawLand, type LandDetail } from './draw-land.ts';
import { areNear, isInArea, toSquare } from './geometry.ts';
import type { LabelSpot } from './label-spot.ts';
import type { LocatedPlace } from './locate-place.ts';
import type { MapScene } from './map-scene.ts';
import {
  DOT_SIZE,
  MAIN_DOT_SIZE,
  type PanelName,
  findNeighbourSpots,
  toPanelName,
} from './panel-names.ts';
import type { MapBox, MapMarker, MapPanel, UnshownPlace } from './types.ts';

export interface PanelPlan {
  readonly scene: MapScene;
  /** These get a marker and their name; the first ones choose first. */
  readonly places: readonly LocatedPlace[];
  /** The spot that stands out. */
  readonly mainId: string | null;
  /** Of the countries that stand out. */
  readonly codes: readonly string[];
  /** How many other countries may be named, to find one's way. */
  readonly neighboursMax: number;
  /** What names keep clear of: another map in the corner, the part that another map shows. */
  readonly obstacles: readonly MapBox[];
  /** For the first place whose name does not fit; null where such places are said in words alone. */
  readonly firstNumber: number | null;
  /** The only place whose name may stand away from it; absent where any may. */
  readonly leaderId?: string;
  readonly land: LandDetail;
}

export interface DrawnPanel {
  readonly panel: MapPanel;
  readonly unshown: readonly UnshownPlace[];
}

/** Half the side of the square that a number in a circle keeps for itself. */
const NUMBER_SIZE = 17;

/** Draws a view with its places. */
export function drawPanel(plan: PanelPlan): DrawnPanel {
  const { scene, codes, obstacles } = plan;
  const { names, unshown } = toShownNames(plan);
  const dots = names.filter(({ hasDot }) => hasDot).map(toDotBox);
  const taken = [...dots, ...obstacles];
  const neighbours = plan.neighboursMax === 0 ? [] : findNeighbourSpots(scene, codes, taken);
  const spots = chooseSpots(
    [
      ...names.map(({ place, findSpots }) =>
        findSpots(taken).filter(
          ({ leader }) => !leader || (plan.leaderId ?? place.id) === place.id,
        ),
      ),
      ...neighbours,
    ],
    taken,
  );
  const placed = spots.slice(0, names.length);
  const { markers, missing } = toMarkers(names, placed, spots, plan.firstNumber);
  const { land, borders, areas } = drawLand(scene.view, codes, plan.land);
  return {
    panel: {
      width: scene.view.width,
      height: scene.view.height,
      step: plan.land.step,
      land,
      borders,
      areas,
      markers,
      neighbours: spots
        .slice(names.length)
        .flatMap((spot) => spot?.label ?? [])
        .slice(0, plan.neighboursMax),
      detail: null,
    },
    unshown: [...unshown, ...missing],
  };
}

/** What a view shows of the places, and which are too close to another's dot. */
function toShownNames({ scene, places, mainId }: PanelPlan): {
  names: PanelName[];
  unshown: UnshownPlace[];
} {
  const names: PanelName[] = [];
  const unshown: UnshownPlace[] = [];
  for (const located of places) {
    const { id, name } = located.place;
    const found = toPanelName(located, scene, id === mainId);
    if (!found || (found.hasDot && !isInArea(toDotBox(found), scene.view, 0))) {
      unshown.push({ id, name });
      continue;
    }
    const near =
      found.hasDot &&
      names.find((other) => other.hasDot && areNear(toDotBox(other), toDotBox(found), 0));
    if (near) unshown.push({ id, name, beside: near.place.name });
    else names.push(found);
  }
  return { names, unshown };
}

function toMarkers(
  names: readonly PanelName[],
  placed: readonly (LabelSpot | null)[],
  spots: readonly (LabelSpot | null)[],
  firstNumber: number | null,
): { markers: MapMarker[]; missing: UnshownPlace[] } {
  const missing: UnshownPlace[] = [];
  let number = firstNumber;
  const markers = names.flatMap((name, index): MapMarker[] => {
    const { place, style, hasDot } = name;
    const spot = placed[index] ?? null;
    const canBeNumbered = !spot && hasDot && number !== null && hasNumberRoom(name, names, spots);
    if (!spot && !canBeNumbered) {
      missing.push({ id: place.id, name: place.name });
      return [];
    }
    const marker: MapMarker = {
      id: place.id,
      name: place.name,
      style,
      x: Math.round(name.x),
      y: Math.round(name.y),
      hasDot,
      number: canBeNumbered ? number : null,
      label: spot?.label ?? null,
      leader: spot?.leader
        ? { x: Math.round(spot.leader.to[0]), y: Math.round(spot.leader.to[1]) }
        : null,
    };
    if (canBeNumbered && number !== null) number += 1;
    return [marker];
  });
  return { markers, missing };
}

function hasNumberRoom(
  name: PanelName,
  names: readonly PanelName[],
  spots: readonly (LabelSpot | null)[],
): boolean {
  const room = toSquare(name.x, name.y, NUMBER_SIZE);
  return (
    names.every(
      (other) =>
        other === name ||
        !other.hasDot ||
        !areNear(room, toSquare(other.x, other.y, NUMBER_SIZE), 0),
    ) && spots.every((spot) => !spot || !areNear(room, spot.box, 0))
  );
}

function toDotBox({ x, y, style }: PanelName): MapBox {
  return toSquare(x, y, style === 'main' ? MAIN_DOT_SIZE : DOT_SIZE);
}
