import type { MapFrame } from './frame.ts';
import { toBounds } from './geometry.ts';
import type { LocatedPlace } from './locate-place.ts';

interface Footprint {
  readonly located: LocatedPlace;
  readonly x: number;
  readonly y: number;
}

/** Places closer than this are crowded (units of the view box): their names would touch. */
const CROWDED = 46;
/** This many crowded places deserve a closer look. */
const CROWD = 3;
/** A country larger than this is its own mark: places within it do not crowd it. */
const LARGE = 2 * CROWDED;

/** The largest group of places of which each is close to another; empty if none is large enough. */
export function findCrowd(located: readonly LocatedPlace[], frame: MapFrame): LocatedPlace[] {
  const left = new Set(located.flatMap((place) => toFootprint(place, frame) ?? []));
  let largest: Footprint[] = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const member of group) {
      for (const other of left) {
        const distance = Math.hypot(member.x - other.x, member.y - other.y);
        if (distance < CROWDED && left.delete(other)) group.push(other);
      }
    }
    if (group.length > largest.length) largest = group;
  }
  return largest.length < CROWD ? [] : largest.map(({ located: place }) => place);
}

function toFootprint(located: LocatedPlace, { projection }: MapFrame): Footprint | null {
  const points = located.extent.map((point) => projection([...point]) ?? [0, 0]);
  const { left, right, top, bottom } = toBounds(points);
  if (Math.max(right - left, bottom - top) > LARGE) return null;
  return { located, x: (left + right) / 2, y: (top + bottom) / 2 };
}
