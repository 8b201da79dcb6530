import { findCrowd } from './find-crowd.ts';
import { fitPlaces } from './fit-places.ts';
import type { LocatedPlace } from './locate-place.ts';
import type { MapView } from './view.ts';

/** A closer look must be this much larger, or it shows nothing new. */
const WORTHWHILE = 2;
/** Closer looks at the crowd of a crowd. */
const LOOKS_MAX = 3;
/** A closer look than the first keeps this part of what is told. */
const KEPT = 0.5;
/** A country of which no more than this part is told need not be shown whole. */
const ASIDE = 0.2;

/** The places of the crowd that deserves a closer look; empty where one look at all of them does. */
export function findCore(framed: readonly LocatedPlace[]): readonly LocatedPlace[] {
  let core: readonly LocatedPlace[] = [];
  let view = fitPlaces(framed);
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const crowd = findCrowd(core.length > 0 ? core : framed, view);
    const isMuch = core.length === 0 || toWeight(crowd) >= toWeight(core) * KEPT;
    if (crowd.length === 0 || !isMuch) break;
    const closer = fitPlaces(crowd);
    if (closer.scale < view.scale * WORTHWHILE) break;
    [core, view] = [crowd, closer];
  }
  return withoutAsides(core.length > 0 ? core : framed, view) ?? core;
}

/**
 * The places without the countries that would make all else small though hardly anything is told of
 * them; null where there are none.
 */
function withoutAsides(
  places: readonly LocatedPlace[],
  view: MapView,
): readonly LocatedPlace[] | null {
  const most = toWeight(places) * ASIDE;
  for (const aside of places) {
    if (aside.place.kind !== 'country' || toWeight([aside]) > most) continue;
    const rest = places.filter((place) => place !== aside);
    const closer = fitPlaces(rest);
    if (closer.scale >= view.scale * WORTHWHILE) return withoutAsides(rest, closer) ?? rest;
  }
  return null;
}

function toWeight(places: readonly LocatedPlace[]): number {
  return places.reduce((sum, { place }) => sum + (place.mentions ?? 1), 0);
}
