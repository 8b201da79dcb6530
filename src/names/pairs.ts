import { findWordBefore } from './text-around.ts';

/** What joins two places, or sets one against the other: «el tren de Vigo-Oporto». */
const BETWEEN =
  /^(?:tren|vuelos?|línea|ruta|tramo|trayecto|corredor|autopista|autovía|carretera|eje|frontera|partido|derbi|final|viaje|conexión|puente|relación|relaciones|pacto|cumbre|guerra|conflicto)$/u;

/** Whether a thing joins the two that it is called after. */
export function isBetween(lower: string): boolean {
  return BETWEEN.test(lower);
}

/** «la denominación Utiel-Requena», «la mancomunidad Utiel-Requena» */
const BEARS_BOTH =
  /^(?:denominación|do|mancomunidad|comarca|marca|consorcio|universidad|diócesis)$/u;

/**
 * Whether a pair with a hyphen is the name of one land or thing: «el vino de Utiel-Requena», «la diócesis
 * de Orihuela-Alicante», «el Vigo-Jaca acabó 2-1»; but «el tren Vigo-Oporto».
 * @param start where its first name starts
 */
export function isOfPair(text: string, start: number): boolean {
  const before = findWordBefore(text, start);
  if (!before) return false;
  if (/^(?:el|del|al|un)$/u.test(before.lower)) return true;
  if (before.lower !== 'de') return BEARS_BOTH.test(before.lower);
  const thing = findWordBefore(text, before.start);
  return thing !== null && !BETWEEN.test(thing.lower);
}
