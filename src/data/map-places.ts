import { findSuccessors } from '../map/former-states.ts';
import type { MapPlace } from '../map/types.ts';
import type { EntryCard } from './summary.ts';

/** Places as a map draws them; who is mentioned more stands out. */
export function toMapPlaces(
  cards: readonly (Pick<EntryCard, 'entry'> & {
    readonly mentions?: readonly unknown[] | number;
  })[],
): readonly MapPlace[] {
  return cards.flatMap(({ entry, mentions }) =>
    entry.kind === 'place'
      ? [
          {
            id: entry.id,
            name: entry.data.name,
            kind: entry.data.kind,
            latitude: entry.data.coordinates?.latitude,
            longitude: entry.data.coordinates?.longitude,
            country: entry.data.country,
            successors:
              entry.data.kind === 'historical' ? findSuccessors(entry.data.wikidata) : undefined,
            mentions: typeof mentions === 'object' ? mentions.length : mentions,
          },
        ]
      : [],
  );
}
