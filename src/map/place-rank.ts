import type { MapPlace } from './types.ts';

/** Who is mentioned most comes first, spots before the countries that they lie in. */
export function byImportance(a: MapPlace, b: MapPlace): number {
  return toMentions(b) - toMentions(a) || toRank(a) - toRank(b) || (a.id < b.id ? -1 : 1);
}

/** The spot of which most is told, if there is one; of places in order of importance. */
export function findMain(sorted: readonly MapPlace[]): string | null {
  const [first, second] = sorted.filter((place) => isSpot(place) && place.latitude !== undefined);
  if (!first) return null;
  return !second || toMentions(first) > toMentions(second) ? first.id : null;
}

/** A place that is shown by a dot. */
export function isSpot({ kind }: MapPlace): boolean {
  return kind === 'city' || kind === 'site';
}

/** Whether it can be said where the place ends. */
export function hasLimits(place: MapPlace): boolean {
  return isSpot(place) || place.kind === 'country';
}

/** The codes of the countries among the places, in their order. */
export function toCodes(places: readonly MapPlace[]): string[] {
  const codes = places.flatMap(({ kind, country }) =>
    kind === 'country' && country !== undefined ? [country] : [],
  );
  return [...new Set(codes)].sort();
}

function toMentions({ mentions }: MapPlace): number {
  return mentions ?? 1;
}

function toRank({ kind }: MapPlace): number {
  return { city: 0, site: 0, country: 1, region: 2, historical: 2 }[kind];
}
