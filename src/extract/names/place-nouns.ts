import { PLACE_HEADS } from '../../names/trigger-words.ts';
import { toWordSet } from '../../names/word-list.ts';

/** Common nouns of the country and of quarters before the name of a place: «la parroquia Ricaurte», «los jardines de Pereda». */
const PLACE_NOUNS: ReadonlySet<string> = new Set([
  ...PLACE_HEADS,
  ...toWordSet(`
    parroquia vereda corregimiento cantón caserío pedanía paraje ejido comuna cordillera serranía
    macizo collado páramo meseta cuenca ribera orilla arroyo barranco quebrada laguna embalse
    pantano represa cerro pico nevado glaciar bahía ensenada estuario ría marisma campus jardines
    alameda mercado polígono urbanización asentamiento cortijo hacienda viaducto túnel autovía
    variante vía cañón estepa delta salar bosque cumbre falda
  `),
]);

export function isPlaceNoun(lower: string): boolean {
  return PLACE_NOUNS.has(lower);
}
