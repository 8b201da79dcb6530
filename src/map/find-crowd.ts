import { toBounds } from './geometry.ts';
import { type LocatedPlace, toExtent } from './locate-place.ts';
import type { MapView } from './view.ts';

interface Footprint {
  readonly located: LocatedPlace;
  readonly x: number;
  readonly y: number;
}

/** Places closer than this are crowded (units of the view box): their names would touch. */
const CROWDED = 46;
/** This many crowded places deserve a closer look; two do where most is told of them. */
const CROWD = 3;
const MOST = 0.5;
/** A country larger than this is its own mark: places within it do not crowd it. */
const LARGE = 2 * CROWDED;

/**
 * The group of places, each close to another, of which most is told; empty if none is worth a
 * closer look.
 */
export function findCrowd(located: readonly LocatedPlace[], view: MapView): LocatedPlace[] {
  const left = new Set(located.flatMap((place) => toFootprint(place, view) ?? []));
  const all = toWeight(located);
  let best: LocatedPlace[] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        const distance = Math.hypot(member.x - other.x, member.y - other.y);
        if (distance < CROWDED && left.delete(other)) group.push(other);
      }
    }
    const places = group.map((member) => member.located);
    const isWorthIt =
      places.length >= CROWD || (places.length > 1 && toWeight(places) >= all * MOST);
    if (isWorthIt && toWeight(places) > toWeight(best)) best = places;
  }
  return best;
}

function toWeight(places: readonly LocatedPlace[]): number {
  return places.reduce((sum, { place }) => sum + (place.mentions ?? 1), 0);
}

function toFootprint(located: LocatedPlace, { toPoint }: MapView): Footprint | null {
  const { left, right, top, bottom } = toBounds(toExtent(located).map(toPoint));
  if (Math.max(right - left, bottom - top) > LARGE) return null;
  return { located, x: (left + right) / 2, y: (top + bottom) / 2 };
}
