import type { PlacedName } from './placed-name.ts';
import { isShouted, type Neighbour } from './text-around.ts';

/** «LA ONU Y EL PSOE» */
const JOINT = /^[YEOUA]$/u;

/** «LLEGA A MADRID»: in capitals, small words too. */
function isInCapitals(word: string): boolean {
  return word.length === 1 || isShouted(word);
}

/** «LUCÍA TORRES VUELVE», and «EL PSOE GANA», whose name always has capitals. */
export function isAmongCapitals(text: string, name: PlacedName, other: Neighbour): boolean {
  if (name.isShouted) return isInCapitals(other.text);
  return (
    (isShouted(other.text) || JOINT.test(other.text)) &&
    text.slice(name.start, name.end).toUpperCase() === text.slice(name.start, name.end)
  );
}
