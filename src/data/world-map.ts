import type { Entry } from '../load/read-registers.ts';
import { DESK, drawWorldMap, PHONE, type WorldDrawing } from '../map/draw-world-map.ts';
import type { MapPlace } from '../map/types.ts';
import { toClusterName } from '../words/maps.ts';
import type { Appearance, IndexedArticle } from './backlinks.ts';
import { getDrawing } from './map-drawings.ts';
import { toMapPlaces } from './map-places.ts';

/** The world map above the register of places, for wide pages and for narrow ones. */
export interface WorldMap {
  readonly desk: WorldDrawing;
  readonly phone: WorldDrawing;
  /** How many places are told of that the map leaves out. */
  readonly left: number;
}

/** A place with what the articles hold on it. */
interface ListedPlace {
  readonly entry: Entry;
  readonly appearances: readonly Pick<Appearance<IndexedArticle>, 'article' | 'mentions'>[];
}

/** More places than these would be one circle on each continent. */
const PLACES_MAX = 120;

/** Of the places that are mentioned, the most mentioned. */
export function toWorldMap(listed: readonly ListedPlace[]): WorldMap {
  const counted = listed.map(({ entry, appearances }) => ({
    entry,
    appearances,
    mentions: appearances.reduce((sum, { mentions }) => sum + mentions.length, 0),
  }));
  const mentioned = counted
    .filter(({ mentions }) => mentions > 0)
    .sort((a, b) => b.mentions - a.mentions || (a.entry.id < b.entry.id ? -1 : 1));
  const shown = mentioned.slice(0, PLACES_MAX);
  const articles = new Map(
    shown.map(({ entry, appearances }) => [entry.id, appearances.map(({ article }) => article)]),
  );
  const words = {
    countArticles: (together: readonly MapPlace[]): number =>
      new Set(together.flatMap(({ id }) => articles.get(id) ?? [])).size,
    toName: toClusterName,
  };
  const places = toMapPlaces(shown);
  const drawn = [places, toNumbers(articles), toClusterName('', 2)];
  return {
    ...getDrawing('world', drawn, () => ({
      desk: drawWorldMap(places, words, DESK),
      phone: drawWorldMap(places, words, PHONE),
    })),
    left: mentioned.length - shown.length,
  };
}

/** Which places have articles in common, whatever articles: each has the number in which it comes first. */
function toNumbers(articles: ReadonlyMap<string, readonly object[]>): number[][] {
  const numbers = new Map<object, number>();
  return [...articles.values()].map((own) =>
    own.map((article) => {
      const number = numbers.get(article) ?? numbers.size;
      numbers.set(article, number);
      return number;
    }),
  );
}
