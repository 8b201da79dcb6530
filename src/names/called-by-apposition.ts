import type { PlacedName } from './placed-name.ts';
import { findWordAfter, findWordBefore, toWordEndingAt } from './text-around.ts';
import { STREETS } from './trigger-words.ts';
import { isThirdPerson } from './verb-forms.ts';
import { toWordSet } from './word-list.ts';

const TOWNS = toWordSet(`
  ciudad capital municipio localidad villa pueblo aldea parroquia pedanía barrio distrito provincia comarca isla
  país región estado río sierra monte volcán lago playa puerto finca urbanización
`);
const BODIES = toWordSet(`
  club equipo conjunto filial selección periódico diario semanario revista emisora televisión banco empresa compañía
  firma multinacional petrolera aerolínea naviera constructora cadena partido sindicato editorial marca franquicia
  cooperativa fundación organización agencia
`);
const THINGS = toWordSet(`
  discoteca bar restaurante cafetería taberna hotel tienda librería bodega película cinta serie novela obra canción
  ópera cuadro poema disco calle avenida plaza barco buque yate ferry submarino perro perra gato gata caballo yegua
  toro burro loro robot coche vino queso cerveza planta flor estación parada parque edificio rascacielos colegio
  estatua escultura cóctel tren avión grupo banda orquesta mina sala campo himno fiesta
  instituto hospital teatro cine huracán tormenta borrasca ciclón satélite asteroide planeta premio trofeo torneo
`);
const ARTICLE = /^(?:el|la|un|una|otro|otra)$/u;
/** «, el club local,», «, la estación,» */
const END = /[.,;:)\n]|^$/u;
/** Words of such an apposition behind its noun. */
const WORDS_MAX = 4;
/** Nobody is in a club, so that a club after it is another subject: «En Lima, el club jugó». */
const PLACED = /(?:^|\s)(?:en|desde|hacia|a|ante|tras) $/iu;
const PLACED_REACH = 8;

/**
 * Whether the text itself says, behind a comma, that the name is of something of another kind: «el
 * Amazonas, el club local,» is no river, «Sabadell, la ciudad,» no bank, «Cruz, el bar,» nobody.
 */
export function isSaidToBeOther(text: string, { start, end, kind, form }: PlacedName): boolean {
  if (text[end] !== ',' || (kind === 'person' && form === 'whole')) return false;
  if (text[start - 2] === ',' && isThingBefore(text, start)) return true;
  const article = findWordAfter(text, end + 1);
  if (!article || !ARTICLE.test(article.text)) return false;
  const noun = findWordAfter(text, article.end);
  if (!noun || !isOther(kind, noun.lower)) return false;
  if (kind === 'place' && PLACED.test(text.slice(Math.max(0, start - PLACED_REACH), start)))
    return false;
  let at = noun.end;
  for (let count = 0; count < WORDS_MAX; count += 1) {
    if (END.test(text.charAt(at))) return true;
    const next = findWordAfter(text, at);
    if (!next || isThirdPerson(next.lower)) return false;
    at = next.end;
  }
  return END.test(text.charAt(at));
}

/** «Un perro, Colombia, guarda la puerta.» */
function isThingBefore(text: string, start: number): boolean {
  const noun = toWordEndingAt(text, start - 2);
  if (!noun || !THINGS.has(noun.lower)) return false;
  return ARTICLE.test(findWordBefore(text, noun.start)?.lower ?? '');
}

function isOther(kind: PlacedName['kind'], noun: string): boolean {
  if (THINGS.has(noun) || STREETS.has(noun)) return true;
  if (kind === 'place') return BODIES.has(noun);
  return TOWNS.has(noun) || (kind === 'person' && BODIES.has(noun));
}
