import { findLandAfter } from '../names/said-to-lie.ts';
import { findWordBefore } from '../names/text-around.ts';
import { isTitle } from '../names/trigger-words.ts';
import { isThirdPerson } from '../names/verb-forms.ts';
import type { Range } from './range.ts';

/** UTF-16 units before and after a name that are asked. */
const REACH = 30;
const IN = /(?:^|[^\p{L}])(?:en|desde|hacia) $/iu;
/** «un vecino de Marín», «la ría de Marín»; a friend or a lawyer «de Marín» may be those of a man. */
const OF_TOWN =
  /(?:^|[^\p{L}])(?:vecin[oa]s?|natural|naturales|nacid[oa]s?|habitantes|residentes?|alcald[ea]s?|alcaldesas?|ayuntamiento|alcaldía|pueblo|villa|ciudad|municipio|localidad|puerto|playas?|ría|bahía|provincia|barrio|afueras|calles|término municipal|centro|aeropuerto|estación|obispo|arzobispo|diócesis) de $/iu;
/** «“Caiga quien caiga”, repitió Valencia.» */
const SAID_BY = /", (?:(?:le|les|me|nos|se) )?(\p{Ll}+) $/u;
const AFTER_SPEAKER = /^(?:[.,;)\n]|$| (?:a|ante|en|al|tras|durante|con) )/u;
/** «Valencia: “No hay blindaje”», «Marín, de 45 años,» */
const SPEAKS_OR_AGES = /^(?:: "|, de \d+ años)/u;

/** Whether the words around a name that a town and somebody bear show the town, or the person. */
export function leansTo(text: string, name: Range): 'place' | 'person' | null {
  const { start, end } = name;
  const before = text.slice(Math.max(0, start - REACH), start);
  // Nobody is where one is.
  if (IN.test(before) || OF_TOWN.test(before) || findLandAfter(text, name) !== null) return 'place';
  const after = text.slice(end, end + REACH);
  if (SPEAKS_OR_AGES.test(after)) return 'person';
  const verb = SAID_BY.exec(before)?.[1];
  if (verb !== undefined && isThirdPerson(verb) && AFTER_SPEAKER.test(after)) return 'person';
  const title = findWordBefore(text, start);
  return title && isTitle(title.lower) ? 'person' : null;
}
