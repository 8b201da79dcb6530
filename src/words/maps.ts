/** Whose the map is, and what its borders are. */
export const MAP_CREDIT = 'Mapa: Natural Earth; fronteras de hecho.';

/** The map of all places that articles mention. */
export const WORLD_MAP = 'Mapa de los lugares mencionados';

/** {@link WORLD_MAP} where not all of them are on it. */
export function toCutWorldMap(count: number): string {
  return `Mapa de los ${count} lugares más mencionados`;
}

/** A part of a map that is drawn larger beside it. */
export function toDetail(map: string): string {
  return `${map}: detalle`;
}
