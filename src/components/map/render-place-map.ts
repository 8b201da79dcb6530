import type { Companion } from '../../data/companions.ts';
import { getPlaceMap } from '../../data/map-drawings.ts';
import { toMapPlaces } from '../../data/map-places.ts';
import { toEntryPath } from '../../data/paths.ts';
import type { Html } from '../../html/html.ts';
import type { Entry } from '../../load/read-registers.ts';
import { toPlaceMapName } from '../../words/maps.ts';
import { renderMapFigure } from './render-map-figure.ts';

/** The map of a place with what is told of together with it; null where nobody knows where it is. */
export function renderPlaceMap(entry: Entry, companions: readonly Companion[]): Html | null {
  const [place] = toMapPlaces([{ entry }]);
  if (!place) return null;
  const others = toMapPlaces(
    companions.map((companion) => ({
      entry: companion.entry,
      mentions: companion.sharedArticles,
    })),
  );
  const drawing = getPlaceMap(place, others);
  return (
    drawing &&
    renderMapFigure(drawing, {
      label: toPlaceMapName(place.name),
      hasSubject: true,
      toHref: (id) => toEntryPath(`place:${id}` as Entry['ref']),
    })
  );
}
