import { getDrawings } from '../load/current-drawings.ts';
import { toDigest } from '../load/digest.ts';
import { drawMap } from '../map/draw-map.ts';
import { drawPlaceMap } from '../map/draw-place-map.ts';
import type { MapDrawing, MapPlace } from '../map/types.ts';

/** The map of an article's places; null where none has a position. */
export function getArticleMap(places: readonly MapPlace[]): MapDrawing | null {
  return getDrawing('article', places, () => drawMap(places));
}

/** The map of a place, with the places that are told of together with it. */
export function getPlaceMap(place: MapPlace, others: readonly MapPlace[]): MapDrawing | null {
  return getDrawing('place', [place, ...others], () => drawPlaceMap(place, others));
}

/**
 * As an earlier build drew it, if the same program drew the same.
 * @param shown all that the drawing depends on, as JSON
 */
export function getDrawing<Drawing>(kind: string, shown: unknown, draw: () => Drawing): Drawing {
  const drawings = getDrawings();
  if (!drawings) return draw();
  const key = toDigest(drawings.program, kind, JSON.stringify(shown));
  const before = drawings.store.find(key);
  if (before !== null) return JSON.parse(before);
  const drawing = draw();
  drawings.store.add(key, JSON.stringify(drawing));
  return drawing;
}
