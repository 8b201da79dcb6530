import { toCount, toFigures, toList } from './counts.ts';

/** Whose the map is, and what its borders are. */
export const MAP_CREDIT = 'Mapa: Natural Earth; fronteras de hecho.';

/** The map of all places that articles mention. */
export const WORLD_MAP = 'Mapa de los lugares mencionados';

/** {@link WORLD_MAP} where not all of them are on it. */
export const CUT_WORLD_MAP = 'Mapa de los lugares más mencionados';

/** The map of one place. */
export function toPlaceMapName(place: string): string {
  return `Mapa: ${place}`;
}

/** What a second map shows of the places of the first. */
export function toOverview(map: string): string {
  return `${map}: el resto`;
}

/** Before the places that share a circle of the world map. */
export const TOGETHER = 'En un mismo círculo: ';

/** Before the places whose names have no room on the world map, and before those without a spot. */
export const NAMELESS = 'Sin sitio para el nombre: ';
export const SPOTLESS = 'Sin punto en el mapa: ';

/** What a map may show that has to be explained. */
export interface MapLegend {
  readonly hasAreas: boolean;
  /** What the spot that stands out is, where there is one. */
  readonly main: 'most mentioned' | 'subject' | null;
  readonly hasRegions: boolean;
  readonly hasNeighbours: boolean;
  readonly numbered: readonly { readonly number: number; readonly name: string }[];
  readonly unshown: readonly { readonly name: string; readonly beside?: string }[];
}

const MAINS = { 'most mentioned': 'el lugar más nombrado', subject: 'el lugar de esta página' };

/** What stands below a map: how to read it, and what it does not show. */
export function toMapLegend(legend: MapLegend): string[] {
  const { hasAreas, main, hasRegions, hasNeighbours, numbered, unshown } = legend;
  const named = [
    hasAreas && 'los países que se nombran',
    main && `con un punto mayor, ${MAINS[main]}`,
  ].filter((part) => typeof part === 'string');
  const beside = Map.groupBy(
    unshown.filter((place) => place.beside !== undefined),
    (place) => place.beside,
  );
  const lost = unshown.filter((place) => place.beside === undefined).map(({ name }) => name);
  return [
    numbered.length > 0 &&
      `${numbered.map(({ number, name }) => `${number}: ${name}`).join('; ')}.`,
    hasAreas ? `Con color, ${named.join('; ')}.` : main && `Con un punto mayor, ${MAINS[main]}.`,
    hasRegions && 'En cursiva, nombres sin límites fijos.',
    hasNeighbours && 'En gris, otros países, para orientarse.',
    ...[...beside].map(
      ([place, names]) => `Junto a ${place}: ${toList(names.map(({ name }) => name))}.`,
    ),
    lost.length > 0 && `Sin sitio en el mapa: ${toList(lost)}.`,
  ].filter((sentence) => typeof sentence === 'string');
}

/** «París y 3 más»: one circle for several places. */
export function toClusterName(place: string, others: number): string {
  return `${place} y ${others} más`;
}

/** «París y Londres: 70 artículos», for those who cannot see the circle. */
export function toCircleLabel(names: readonly string[], articles: number): string {
  return `${toList(names)}: ${toFigures(articles)} ${articles === 1 ? 'artículo' : 'artículos'}`;
}

/** What stands below the world map, beside the places in words. */
export const WORLD_LEGEND =
  'El tamaño del círculo dice en cuántos artículos sale el lugar; con trazo grueso, varios juntos, cada artículo contado una vez.';

/** The places that are mentioned and do not fit on the world map. */
export function toLeftSentence(left: number): string {
  return `${left === 1 ? 'Falta' : 'Faltan'} ${toCount(left, 'lugar menos mencionado', 'lugares menos mencionados')}, en la lista de abajo.`;
}

/** The length of the bar of a map. */
export function toKilometres(kilometres: number): string {
  return `${kilometres} km`;
}
