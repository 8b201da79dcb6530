import type { Entry } from '../../load/read-registers.ts';
import { drawPlaceMap } from '../../map/draw-place-map.ts';
import type { MapPanel, MapPlace } from '../../map/types.ts';
import type { EntryRef } from '../../schema/ids.ts';
import type { DeskRegister } from './register.ts';

/** The map of a place; null where it has no point. */
export function drawEntryMap(
  ref: string,
  { entries }: DeskRegister,
): { readonly panel: MapPanel | null } {
  const entry = entries.get(ref as EntryRef);
  const drawing = entry?.kind === 'place' ? drawPlaceMap(toMapPlace(entry), []) : null;
  return { panel: drawing?.panels[0] ?? null };
}

function toMapPlace({ ref, data }: Extract<Entry, { kind: 'place' }>): MapPlace {
  const { name, kind, country, coordinates } = data;
  return { id: ref, name, kind, country, ...coordinates };
}
