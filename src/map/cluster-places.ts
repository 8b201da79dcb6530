import type { MapPlace } from './types.ts';

/** A place where it stands on a map, or several that stand too close to each other. */
export interface PlaceCluster {
  /** In order of importance: the first gives the cluster its place and its name. */
  readonly places: readonly MapPlace[];
  readonly x: number;
  readonly y: number;
  /** How many articles tell of any of them. */
  readonly articles: number;
  readonly radius: number;
}

/** What a place is drawn from. */
type SpottedPlace = Pick<PlaceCluster, 'x' | 'y'> & { readonly place: MapPlace };

/** Circles may overlap by this part before they are one. */
const OVERLAP = 0.08;

/**
 * Circles as large as there are articles, those that would cover each other joined. The greater one
 * takes in the other and stays where it is.
 * @param spotted in order of importance
 * @param toRadius of a circle for one place, or for several
 * @param countArticles how many articles tell of any of these places
 */
export function clusterPlaces(
  spotted: readonly SpottedPlace[],
  countArticles: (places: readonly MapPlace[]) => number,
  toRadius: (articles: number, isJoined: boolean) => number,
): PlaceCluster[] {
  const toCluster = (places: readonly MapPlace[], x: number, y: number): PlaceCluster => {
    const articles = countArticles(places);
    return { places, x, y, articles, radius: toRadius(articles, places.length > 1) };
  };
  const clusters = spotted.map(({ place, x, y }) => toCluster([place], x, y));
  for (let at = 0; at < clusters.length; at += 1) {
    const one = clusters[at] as PlaceCluster;
    const other = clusters.findIndex((each, index) => index !== at && doOverlap(one, each));
    if (other < 0) continue;
    const [first, second] = at < other ? [at, other] : [other, at];
    const [greater, smaller] = [clusters[first] as PlaceCluster, clusters[second] as PlaceCluster];
    clusters[first] = toCluster([...greater.places, ...smaller.places], greater.x, greater.y);
    clusters.splice(second, 1);
    // The circle has grown: it may meet one that was looked at before.
    at = -1;
  }
  return clusters;
}

function doOverlap(a: PlaceCluster, b: PlaceCluster): boolean {
  const distance = Math.hypot(a.x - b.x, a.y - b.y);
  const reach = a.radius + b.radius;
  return reach - distance > OVERLAP * 2 * Math.min(a.radius, b.radius);
}
