import type { MapPlace } from '../map/types.ts';
import type { EntryCard } from './summary.ts';

/** Places as a map draws them. */
export function toMapPlaces(cards: readonly Pick<EntryCard, 'entry'>[]): readonly MapPlace[] {
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
