import { findWordBefore, type Neighbour } from './text-around.ts';

/** Who goes somewhere goes to a place: stems of «viajar», «llegar», «ir», «volver», «regresar» … */
const MOTION =
  /^(?:viaj|llega|llegó|llegu|volv|vuelv|regres|acud|mud|traslad|desplaz|huy|escap|emigr|peregrin|march|baj|subió|irá|iría|iba|fue$|fueron|van?$|ir$|ido$|vino|viene|vendrá|invit|envi|mand|deport|destin|vuelos?$|viajes?$|visitas?$|trayectos?$|traslados?$|rumbo|camino|carretera)/u;

/** «viajan a España, a León y a Navarra» */
const LISTED =
  /(?:viaj|lleg|vuel|volv|exporta|van )\p{L}* a \p{Lu}\p{L}+(?:, a \p{Lu}\p{L}+)*(?:,| y) $/u;
/** UTF-16 units of it. */
const LISTED_MAX = 60;

/** «viajará a Santander», «rumbo a León»: whether «a» before a name leads to a place. */
export function isGoal(text: string, { lower, start }: Neighbour): boolean {
  if (lower !== 'a') return false;
  if (LISTED.test(text.slice(Math.max(0, start - LISTED_MAX), start))) return true;
  const verb = findWordBefore(text, start);
  return verb !== null && MOTION.test(verb.lower);
}
