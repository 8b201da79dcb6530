import type { MapPlace } from '../map/types.ts';
import type { EntryCard } from './summary.ts';

/** The places of an article as its map draws them. */
export function toMapPlaces(cards: readonly EntryCard[]): readonly MapPlace[] {
  return cards.flatMap(({ entry }) =>
    entry.kind === 'place'
      ? [
          {
            id: entry.id,
            name: entry.data.name,
            kind: entry.data.kind,
            latitude: entry.data.coordinates?.latitude,
            longitude: entry.data.coordinates?.longitude,
            country: entry.data.country,
          },
        ]
      : [],
  );
}
